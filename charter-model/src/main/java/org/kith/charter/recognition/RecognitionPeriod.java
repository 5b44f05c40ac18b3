package org.kith.charter.recognition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a {@link Recognition} stands in one way. Immutable.
 *
 * @param state how it stands
 * @param start the first day; {@link LocalDate#MIN} if no year of it is known
 * @param endExclusive the first day after it; empty if no end is known
 */
public record RecognitionPeriod(RecognitionState state, LocalDate start, Optional<LocalDate> endExclusive) {

    /** {@return whether the day is one of it} */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start)
                && endExclusive.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** {@return whether both have a day in common} */
    boolean overlaps(RecognitionPeriod other) {
        return other.endExclusive.filter(end -> !start.isBefore(end)).isEmpty()
                && endExclusive.filter(end -> !other.start.isBefore(end)).isEmpty();
    }

    /** {@return the same up to a day; empty if nothing is left} */
    Optional<RecognitionPeriod> until(LocalDate end) {
        if (!start.isBefore(end)) {
            return Optional.empty();
        }
        boolean cut = endExclusive.filter(own -> !own.isAfter(end)).isEmpty();
        return Optional.of(cut ? new RecognitionPeriod(state, start, Optional.of(end)) : this);
    }
}
