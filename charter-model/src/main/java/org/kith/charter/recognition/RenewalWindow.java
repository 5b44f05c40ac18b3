package org.kith.charter.recognition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a recognition that ends can be asked for again. Immutable.
 *
 * @param opens the first day on which it can be asked for; at any time if empty
 * @param closes the last day on which it can; not before the opening, and not after {@code until}
 * @param until the last day on which the recognition counts
 */
public record RenewalWindow(Optional<LocalDate> opens, LocalDate closes, LocalDate until) {

    /** {@return whether it can be asked for on a day} */
    public boolean isOpen(LocalDate day) {
        return opens.filter(day::isBefore).isEmpty() && !day.isAfter(closes);
    }

    static RenewalWindow of(RecognitionPeriod period, LocalDate endExclusive, Optional<RenewalTerms> terms) {
        LocalDate until = endExclusive.minusDays(1);
        Optional<LocalDate> opens = terms.flatMap(RenewalTerms::opensBefore)
                .map(endExclusive::minusMonths)
                .map(day -> later(day, period.first()));
        LocalDate closes = terms.flatMap(RenewalTerms::closesBefore)
                .map(months -> endExclusive.minusMonths(months).minusDays(1))
                .orElse(until);
        return new RenewalWindow(opens, later(closes, opens.orElse(period.first())), until);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
