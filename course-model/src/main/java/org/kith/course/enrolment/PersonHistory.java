package org.kith.course.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;
import org.kith.course.TrackId;

/** What events say about one person, one after the other. Events that cannot follow change nothing. Not thread-safe. */
final class PersonHistory {

    private final ImmutableList.Builder<Participation.Tenure> seats = ImmutableList.builder();
    private Standing standing = Standing.NONE;
    private @Nullable Instant since;
    private @Nullable TrackId track;

    private PersonHistory() {}

    static PersonHistory of(PersonRef person, List<Event> events) {
        PersonHistory history = new PersonHistory();
        for (Event event : events) {
            if (event instanceof Event.OfPerson move && move.person().equals(person)) {
                history.add(move);
            }
        }
        return history;
    }

    private void add(Event.OfPerson event) {
        standing = standing.after(event.move()).orElse(standing);
        if (event instanceof Event.Enrolled enrolled && standing == Standing.ENROLLED) {
            track = enrolled.terms().track();
        } else if (event instanceof Event.TrackChosen chosen && standing == Standing.ENROLLED) {
            track = chosen.choice().terms().track();
        }
        if (since == null && isCertain(standing)) {
            since = event.at();
        } else if (since != null && !isCertain(standing)) {
            seats.add(new Participation.Tenure(since, Optional.of(event.at())));
            since = null;
        }
    }

    /** An offer holds a seat, but whoever has it has not said yes. */
    private static boolean isCertain(Standing standing) {
        return standing == Standing.ACCEPTED || standing == Standing.ENROLLED;
    }

    List<Participation.Tenure> seats() {
        ImmutableList.Builder<Participation.Tenure> all =
                ImmutableList.<Participation.Tenure>builder().addAll(seats.build());
        if (since != null) {
            all.add(new Participation.Tenure(since, Optional.empty()));
        }
        return all.build();
    }

    Optional<TrackId> track() {
        return Optional.ofNullable(track);
    }
}
