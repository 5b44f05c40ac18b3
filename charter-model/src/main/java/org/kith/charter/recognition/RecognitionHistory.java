package org.kith.charter.recognition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;

/**
 * How a recognition stands on each day, by what is told of it and by the terms of its scheme.
 *
 * <p>The periods follow one another without gap or overlap, from the grant on; the last has no end. A recognition that was given
 * for a time lapses after it. What was renewed in time goes on from the end of the time before, however early that was decided;
 * what was renewed after it had lapsed begins anew. Years are counted from the grant, so one that was given on 29 February
 * ends on 28 February in common years and on the 29th in leap years. A closed scheme ends what stands on its first closed
 * day. Immutable.
 *
 * @param recognition the recognition
 * @param scheme its scheme, in the version by which it was given; nothing lapses of itself if that is not known
 */
public record RecognitionHistory(Recognition recognition, Optional<RecognitionScheme> scheme) {

    /** Passes over a scheme that is another one, or another version of it. */
    public RecognitionHistory {
        scheme = scheme.filter(recognition.scheme()::isOf);
    }

    /** {@return the history by what is told alone} */
    public static RecognitionHistory of(Recognition recognition) {
        return new RecognitionHistory(recognition, Optional.empty());
    }

    /** {@return the history by the terms of a scheme} */
    public static RecognitionHistory of(Recognition recognition, RecognitionScheme scheme) {
        return new RecognitionHistory(recognition, Optional.of(scheme));
    }

    /** {@return the history by the terms of the recognition's scheme, if the documents have that version of it} */
    public static RecognitionHistory of(Recognition recognition, Dossier dossier) {
        return new RecognitionHistory(
                recognition,
                dossier.find(RecognitionScheme.TYPE, recognition.scheme().id()));
    }

    /** {@return the recognitions that a place has on a day, by id: none, one, or several at once} */
    public static List<RecognitionHistory> standing(PlaceId place, LocalDate asOf, Dossier dossier) {
        return dossier.all(Recognition.TYPE).stream()
                .filter(recognition -> recognition.place().equals(place))
                .map(recognition -> of(recognition, dossier))
                .filter(history -> history.isStanding(asOf))
                .collect(toImmutableList());
    }

    /** {@return the periods, from the first to the last; empty if no grant is told} */
    public List<RecognitionPeriod> periods() {
        return Timeline.of(recognition, scheme, LocalDate.MAX).periods();
    }

    /** {@return how it stands on a day; empty before its grant} */
    public Optional<RecognitionState> state(LocalDate asOf) {
        return period(asOf).map(RecognitionPeriod::state);
    }

    /** {@return the period in which a day lies, by what had been told of the days up to it; empty before the grant} */
    public Optional<RecognitionPeriod> period(LocalDate asOf) {
        return Timeline.of(recognition, scheme, asOf).periods().stream()
                .filter(period -> period.contains(asOf))
                .findFirst();
    }

    /** {@return whether the place is recognised by it on a day} */
    public boolean isStanding(LocalDate asOf) {
        return state(asOf).filter(RecognitionState::isStanding).isPresent();
    }

    /**
     * {@return when it can be asked for again, as far as that is known on a day}
     *
     * <p>There is a window also once it has lapsed of itself: then it is over. Empty if the recognition has no end, somebody ended
     * it, or its scheme is closed, or will be by the end, so that a renewal would count for no day.
     */
    public Optional<RenewalWindow> renewal(LocalDate asOf) {
        return Timeline.of(recognition, scheme, asOf).renewal(asOf);
    }
}
