package org.kith.plugins.calendar;

import java.time.Instant;
import java.util.List;
import org.kith.course.enrolment.Participation;

/**
 * The seat of one person in a cohort.
 *
 * @param times when he or she had it, in order; at least once
 */
record Seat(List<Participation.Tenure> times) {

    /** {@return whether what begins at a moment was ever meant for the person} */
    boolean concerns(Instant moment) {
        return times.stream().anyMatch(time -> !moment.isBefore(time.from()));
    }

    boolean isHeldAt(Instant moment) {
        return times.stream().anyMatch(time -> time.contains(moment));
    }

    /** {@return how often the seat was given back or taken again} */
    int changes() {
        int ends = (int) times.stream().flatMap(time -> time.until().stream()).count();
        return times.size() - 1 + ends;
    }
}
