package org.kith.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Turns of the same number of months, one after the other without gaps, such as the years since a programme began.
 *
 * <p>Turns are numbered from 0; those before the start have negative numbers. Each is counted from the start, not from the
 * turn before it: what began on 29 February begins again on 28 February in common years, and on the 29th in leap years.
 * Immutable.
 *
 * @param start the first day of turn 0
 * @param months how many months a turn has; at least 1
 */
public record Cycle(LocalDate start, int months) {

    /**
     * Makes a cycle.
     *
     * @throws IllegalArgumentException if a turn has no month
     */
    public Cycle {
        checkArgument(months >= 1, "a turn of a cycle must have at least 1 month, was %s", months);
    }

    /** {@return the years that begin on the day and month of a date} */
    public static Cycle ofYears(LocalDate start) {
        return new Cycle(start, 12);
    }

    /** {@return the first day of a turn} */
    public LocalDate start(long number) {
        return start.plusMonths(Math.multiplyExact(number, (long) months));
    }

    /** {@return the days of a turn} */
    public DateRange turn(long number) {
        return DateRange.of(start(number), start(number + 1));
    }

    /** {@return the number of the turn in which a day falls} */
    public long number(LocalDate day) {
        long near = Math.floorDiv(ChronoUnit.MONTHS.between(start, day), (long) months);
        if (start(near).isAfter(day)) {
            return near - 1;
        }
        return start(near + 1).isAfter(day) ? near : near + 1;
    }

    /** {@return the days of the turn in which a day falls} */
    public DateRange containing(LocalDate day) {
        return turn(number(day));
    }
}
