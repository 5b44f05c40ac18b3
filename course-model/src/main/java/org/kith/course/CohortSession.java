package org.kith.course;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * One meeting of a cohort, at its time in the zone of the cohort.
 *
 * @param number its place in the cohort, from 1; it belongs to the session of the same number of the course
 * @param start when it begins
 * @param endExclusive when it ends; after the start
 */
public record CohortSession(int number, ZonedDateTime start, ZonedDateTime endExclusive) {

    /**
     * Makes a session.
     *
     * @throws IllegalArgumentException if the number is less than 1, or the end is not after the start
     */
    public CohortSession {
        checkArgument(number >= 1, "sessions are numbered from 1");
        checkArgument(start.isBefore(endExclusive), "the end of a session must be after its start");
    }

    /** {@return the day on which it begins, in the zone of the cohort} */
    public LocalDate date() {
        return start.toLocalDate();
    }

    /** {@return how long it lasts, in whole minutes} */
    public long minutes() {
        return Duration.between(start, endExclusive).toMinutes();
    }
}
