package org.kith.core.number;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * So many of so many, such as 8 of 33: an exact share that keeps both numbers.
 *
 * <p>8 of 33 and 16 of 66 are the same {@link #fraction()} and not the same share. Immutable.
 *
 * @param part how many have it; 0 to the whole
 * @param whole how many there are in all
 */
public record Share(long part, long whole) {

    /** None of none. */
    public static final Share NONE = new Share(0, 0);

    /**
     * Makes a share.
     *
     * @throws IllegalArgumentException if the part is below 0 or above the whole
     */
    public Share {
        checkArgument(part >= 0, "the part of a share must not be below 0");
        checkArgument(part <= whole, "the part of a share must not be above the whole");
    }

    /**
     * {@return a part of a whole}
     *
     * @throws IllegalArgumentException if the part is below 0 or above the whole
     */
    public static Share of(long part, long whole) {
        return new Share(part, whole);
    }

    /** {@return part over whole, exact; empty if the whole is 0, for nothing can be said of none} */
    public Optional<Fraction> fraction() {
        return whole == 0 ? Optional.empty() : Optional.of(Fraction.of(part, whole));
    }

    /** {@return those who have it not, of the same whole} */
    public Share rest() {
        return new Share(whole - part, whole);
    }

    /**
     * {@return both shares as one, of two wholes that have nobody in common}
     *
     * @throws ArithmeticException if the whole is too large
     */
    public Share plus(Share other) {
        long sum = Math.addExact(whole, other.whole);
        return new Share(part + other.part, sum);
    }

    /** {@return the share as {@code 8 of 33}, in ASCII digits} */
    @Override
    public String toString() {
        return part + " of " + whole;
    }
}
