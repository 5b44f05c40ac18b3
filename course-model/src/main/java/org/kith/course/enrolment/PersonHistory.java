package org.kith.course.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;
import org.kith.course.TrackId;
import org.kith.course.Window;

/** What events say about one person, one after the other. Events that cannot follow change nothing. Not thread-safe. */
final class PersonHistory {

    private final ImmutableList.Builder<Window> seats = ImmutableList.builder();
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
        boolean before = isCertain(standing);
        standing = standing.after(event.move()).orElse(standing);
        if (event instanceof Event.Enrolled enrolled && standing == Standing.ENROLLED) {
            track = enrolled.terms().track();
        }
        if (!before && isCertain(standing)) {
            since = event.at();
        } else if (before && !isCertain(standing)) {
            end(event.at());
        }
    }

    private void end(Instant until) {
        Window seat = new Window(Optional.ofNullable(since), Optional.of(until));
        since = null;
        if (!seat.isEmpty()) {
            seats.add(seat);
        }
    }

    /** An offer holds a seat, but whoever has it has not said yes. */
    private static boolean isCertain(Standing standing) {
        return standing == Standing.ACCEPTED || standing == Standing.ENROLLED;
    }

    List<Window> seats() {
        ImmutableList.Builder<Window> all = ImmutableList.<Window>builder().addAll(seats.build());
        if (since != null) {
            all.add(new Window(Optional.of(since), Optional.empty()));
        }
        return all.build();
    }

    Optional<TrackId> track() {
        return Optional.ofNullable(track);
    }
}
