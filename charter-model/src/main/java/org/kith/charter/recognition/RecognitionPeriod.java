package org.kith.charter.recognition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a {@link Recognition} stands in one way. Immutable.
 *
 * @param state how it stands
 * @param start the first day; from the beginning if empty, since no year of it is known
 * @param endExclusive the first day after it; empty if no end is known
 */
public record RecognitionPeriod(RecognitionState state, Optional<LocalDate> start, Optional<LocalDate> endExclusive) {

    /** A period from a day on that is reckoned: the first of all days tells that none is known. */
    static RecognitionPeriod of(RecognitionState state, LocalDate reckonedFrom, Optional<LocalDate> endExclusive) {
        return new RecognitionPeriod(
                state, Optional.of(reckonedFrom).filter(day -> !day.equals(LocalDate.MIN)), endExclusive);
    }

    /** {@return the day from which it is reckoned, the first of all days if none is known} */
    LocalDate first() {
        return start.orElse(LocalDate.MIN);
    }

    /** {@return whether the day is one of it} */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first())
                && endExclusive.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** {@return whether both have a day in common} */
    boolean overlaps(RecognitionPeriod other) {
        return other.endExclusive.filter(end -> !first().isBefore(end)).isEmpty()
                && endExclusive.filter(end -> !other.first().isBefore(end)).isEmpty();
    }

    /** {@return the same up to a day; empty if nothing is left} */
    Optional<RecognitionPeriod> until(LocalDate end) {
        if (!first().isBefore(end)) {
            return Optional.empty();
        }
        boolean cut = endExclusive.filter(own -> !own.isAfter(end)).isEmpty();
        return Optional.of(cut ? new RecognitionPeriod(state, start, Optional.of(end)) : this);
    }
}
