package org.kith.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.text.Text;

/**
 * Days on which work rests, so that nothing falls due.
 *
 * <p>Half-open, as {@link DateRange} is: from the start up to, not including, the end. Immutable.
 *
 * @param start the first day
 * @param endExclusive the day after the last; after the start; empty as long as nobody knows when work goes on
 * @param reason why work rests
 */
public record Pause(LocalDate start, Optional<LocalDate> endExclusive, Text reason) {

    /**
     * Makes a pause.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public Pause {
        requireNonNull(reason, "reason");
        checkArgument(
                endExclusive.isEmpty() || start.isBefore(endExclusive.get()),
                "the end of a pause must be after its start");
    }

    /** {@return a pause of which both ends are known} */
    public static Pause of(DateRange days, Text reason) {
        return new Pause(days.start(), Optional.of(days.endExclusive()), reason);
    }

    /** {@return a pause of which the end is not yet known} */
    public static Pause open(LocalDate start, Text reason) {
        return new Pause(start, Optional.empty(), reason);
    }

    /** {@return whether work rests on the day} */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && endExclusive.map(day::isBefore).orElse(true);
    }
}
