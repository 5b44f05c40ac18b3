package org.kith.course.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.shape.Variants;

/** How long a certificate is valid. Immutable. */
public sealed interface Validity {

    /** The longest period, in months. */
    int MAX_MONTHS = 1_200;

    /** What validities look like. */
    Variants<Validity> KIND = ValidityShapes.KIND;

    /**
     * {@return the last day on which a certificate is valid; empty if it is valid for ever}
     *
     * @param issued the day on which it was given
     * @throws java.time.DateTimeException if the day would lie beyond the years that the JDK can count
     */
    Optional<LocalDate> lastDay(LocalDate issued);

    /** For ever. */
    record Unlimited() implements Validity {

        @Override
        public Optional<LocalDate> lastDay(LocalDate issued) {
            return Optional.empty();
        }
    }

    /**
     * For some months from the day on which it was given, up to the day before the same day of the month; in a month that is too
     * short for that, up to its last day.
     *
     * @param months how many; from 1 to {@link #MAX_MONTHS}
     */
    record Period(int months) implements Validity {

        /**
         * Makes a validity.
         *
         * @throws IllegalArgumentException if the number is out of bounds
         */
        public Period {
            checkArgument(months >= 1 && months <= MAX_MONTHS, "a certificate is valid for 1 to 1200 months");
        }

        @Override
        public Optional<LocalDate> lastDay(LocalDate issued) {
            LocalDate later = issued.plusMonths(months);
            return Optional.of(later.getDayOfMonth() < issued.getDayOfMonth() ? later : later.minusDays(1));
        }
    }

    /**
     * Up to a fixed day.
     *
     * @param lastDay the last day
     */
    record Fixed(LocalDate lastDay) implements Validity {

        @Override
        public Optional<LocalDate> lastDay(LocalDate issued) {
            return Optional.of(lastDay);
        }
    }
}
