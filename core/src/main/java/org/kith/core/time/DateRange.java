package org.kith.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A run of days without gaps.
 *
 * <p>Half-open: from the start up to, not including, the end. At least one day long. Immutable.
 *
 * @param start the first day
 * @param endExclusive the day after the last; after the start
 */
public record DateRange(LocalDate start, LocalDate endExclusive) {

    /**
     * Makes a range.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public DateRange {
        checkArgument(start.isBefore(endExclusive), "the end of a date range must be after its start");
    }

    /**
     * Makes a range from its first day and the day after its last.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static DateRange of(LocalDate start, LocalDate endExclusive) {
        return new DateRange(start, endExclusive);
    }

    /**
     * Makes a range from its first and its last day.
     *
     * @throws IllegalArgumentException if the last day is before the first, or is {@link LocalDate#MAX}
     */
    public static DateRange ofClosed(LocalDate start, LocalDate endInclusive) {
        checkArgument(!endInclusive.equals(LocalDate.MAX), "a date range must end before the last day of all");
        return new DateRange(start, endInclusive.plusDays(1));
    }

    /** {@return the last day; never before {@link #start()}} */
    public LocalDate endInclusive() {
        return endExclusive.minusDays(1);
    }

    /** {@return the number of days; at least 1} */
    public long days() {
        return ChronoUnit.DAYS.between(start, endExclusive);
    }

    /** {@return whether the day is one of this range} */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(endExclusive);
    }

    /** {@return whether every day of the other range is one of this range} */
    public boolean contains(DateRange other) {
        return !other.start.isBefore(start) && !other.endExclusive.isAfter(endExclusive);
    }

    /** {@return whether the ranges have a day in common} */
    public boolean overlaps(DateRange other) {
        return start.isBefore(other.endExclusive) && other.start.isBefore(endExclusive);
    }

    /** {@return the days that the ranges have in common, if there are any} */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                start.isAfter(other.start) ? start : other.start,
                endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive));
    }

    /** {@return the bounds, the end marked as not included: {@code [2021-05-01, 2021-06-01)}} */
    @Override
    public String toString() {
        return "[" + start + ", " + endExclusive + ")";
    }
}
