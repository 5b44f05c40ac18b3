package org.kith.course.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;
import org.kith.course.TrackId;

/** What events say about one person, one after the other. Those that {@link Enrolments#replay} leaves out change nothing. Not thread-safe. */
final class PersonHistory {

    private final PersonRef person;
    private final Map<PersonRef, Standing> standings = new HashMap<>();
    private final ImmutableList.Builder<Participation.Tenure> seats = ImmutableList.builder();
    private Instant last = Instant.MIN;
    private boolean closed;
    private @Nullable Instant since;
    private @Nullable TrackId track;

    private PersonHistory(PersonRef person) {
        this.person = person;
    }

    static PersonHistory of(PersonRef person, List<Event> events) {
        PersonHistory history = new PersonHistory(person);
        events.forEach(history::next);
        return history;
    }

    /** What follows depends on the events of everybody, since none is from before the last one. */
    private void next(Event event) {
        if (!Evolution.follows(event, last, closed, this::standing)) {
            return;
        }
        last = event.at();
        if (event instanceof Event.OfPerson move) {
            standings.put(move.person(), Evolution.after(standing(move.person()), move));
            if (move.person().equals(person)) {
                add(move);
            }
        } else if (!(event instanceof Event.CapacityChanged)) {
            closed = event instanceof Event.Closed;
        }
    }

    private Standing standing(PersonRef other) {
        return standings.getOrDefault(other, Standing.NONE);
    }

    private void add(Event.OfPerson event) {
        boolean isCertain = isCertain(standing(person));
        if (event instanceof Event.Enrolled enrolled) {
            track = enrolled.terms().track();
        } else if (event instanceof Event.TrackChosen chosen) {
            track = chosen.choice().terms().track();
        }
        if (since == null && isCertain) {
            since = event.at();
        } else if (since != null && !isCertain) {
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
