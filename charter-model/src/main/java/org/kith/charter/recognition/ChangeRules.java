package org.kith.charter.recognition;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in the changes of a recognition beside one another. */
final class ChangeRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Recognition.class, ChangeRules::beginsWithItsGrant),
            Rule.of(Recognition.class, ChangeRules::changesAsItMay),
            Rule.of(Recognition.class, ChangeRules::isRenewedInTime),
            Rule.of(Recognition.class, ChangeRules::endsWithItsScheme));

    private ChangeRules() {}

    static void beginsWithItsGrant(Recognition recognition, Reporter out) {
        if (recognition.grant().isEmpty()) {
            out.at("changes").report(ERROR, "recognition.not-granted", recognition.id());
        }
        recognition
                .grant()
                .ifPresent(grant -> recognition.history().stream()
                        .takeWhile(change -> change != grant)
                        .forEach(early -> at(recognition, early, out)
                                .at("on")
                                .report(
                                        ERROR,
                                        "recognition.before-grant",
                                        Kinds.wireName(early.state()),
                                        day(early),
                                        day(grant))));
    }

    /** Looks at the changes from the grant on; those before it are reported as such. */
    static void changesAsItMay(Recognition recognition, Reporter out) {
        Optional<RecognitionState> state = Optional.empty();
        for (RecognitionChange next : recognition.history()) {
            if (state.isPresent() && !state.get().next().contains(next.state())) {
                at(recognition, next, out)
                        .at("state")
                        .report(
                                ERROR,
                                "recognition.illegal-change",
                                Kinds.wireName(state.get()),
                                Kinds.wireName(next.state()),
                                words(state.get()));
            }
            if (state.isPresent() || next.state() == RecognitionState.GRANTED) {
                state = Optional.of(next.state());
            }
        }
    }

    static void isRenewedInTime(Recognition recognition, Reporter out) {
        RecognitionHistory history = RecognitionHistory.of(recognition, out.dossier());
        for (RecognitionChange change : recognition.history()) {
            LocalDate day = change.reckonedFrom();
            if (change.state() == RecognitionState.RENEWED && !day.equals(LocalDate.MIN)) {
                history.period(day.minusDays(1))
                        .filter(before -> before.state() == RecognitionState.LAPSED)
                        .ifPresent(before -> at(recognition, change, out)
                                .at("on")
                                .report(INFO, "recognition.renewed-after-lapse", day(change), before.first()));
            }
        }
    }

    static void endsWithItsScheme(Recognition recognition, Reporter out) {
        Optional<LocalDate> closed =
                RecognitionHistory.of(recognition, out.dossier()).scheme().flatMap(RecognitionScheme::closed);
        closed.ifPresent(day -> recognition.changes().stream()
                .filter(change ->
                        change.state().isStanding() && !change.reckonedFrom().isBefore(day))
                .forEach(change -> at(recognition, change, out)
                        .at("on")
                        .report(ERROR, "recognition.after-scheme-closed", day(change), day)));
    }

    private static String words(RecognitionState state) {
        return state.next().isEmpty()
                ? "nothing"
                : state.next().stream().map(Kinds::wireName).collect(Collectors.joining(", "));
    }

    /** {@return the day of a change as it is written} */
    static String day(RecognitionChange change) {
        return change.on().map(Object::toString).orElse("a day that is not told");
    }

    static Reporter at(Recognition recognition, RecognitionChange change, Reporter out) {
        return out.at("changes").at(recognition.changes().indexOf(change));
    }
}
