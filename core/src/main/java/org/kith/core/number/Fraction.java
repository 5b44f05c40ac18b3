package org.kith.core.number;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction of two whole numbers of any size.
 *
 * <p>Always in lowest terms with a positive denominator, so equal fractions are {@link #equals equal}. Nothing rounds,
 * except {@link #toDecimal} and {@link #floor}, which say so. Immutable.
 */
public final class Fraction implements Comparable<Fraction> {

    /** The fraction 0. */
    public static final Fraction ZERO = new Fraction(0, 1, null);

    /** The fraction 1. */
    public static final Fraction ONE = new Fraction(1, 1, null);

    private static final Fraction TEN = new Fraction(10, 1, null);
    private static final Fraction HUNDRED = new Fraction(100, 1, null);

    /** The numerator, unless {@link #big} is there. */
    private final long numerator;
    /** The denominator, greater than 0, unless {@link #big} is there. */
    private final long denominator;
    /** Both, if one of them does not fit in a {@code long}; only then. */
    private final @Nullable BigRatio big;

    private Fraction(long numerator, long denominator, @Nullable BigRatio big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    /** {@return the fraction of a whole number} */
    public static Fraction of(long value) {
        return whole(value);
    }

    /**
     * {@return the fraction of two whole numbers}
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator == 0) {
            throw zeroDenominator();
        }
        if (denominator < 0) {
            return numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE
                    ? of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                    : of(-numerator, -denominator);
        }
        long divisor = LongMath.gcd(numerator, denominator);
        return lowest(numerator / divisor, denominator / divisor);
    }

    /**
     * {@return the fraction of two whole numbers}
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw zeroDenominator();
        }
        return of(BigRatio.of(numerator, denominator));
    }

    private static Fraction of(BigRatio ratio) {
        return ratio.fitsLongs()
                ? lowest(ratio.numerator().longValue(), ratio.denominator().longValue())
                : new Fraction(0, 1, ratio);
    }

    /** Makes the fraction of a numerator and a positive denominator that have no divisor in common. */
    private static Fraction lowest(long numerator, long denominator) {
        return denominator == 1 ? whole(numerator) : new Fraction(numerator, denominator, null);
    }

    private static Fraction whole(long value) {
        if (value == 0) {
            return ZERO;
        }
        return value == 1 ? ONE : new Fraction(value, 1, null);
    }

    private static ArithmeticException zeroDenominator() {
        return new ArithmeticException("the denominator of a fraction must not be 0");
    }

    /**
     * Reads a whole number such as {@code -3}, a fraction such as {@code 7/13} or a decimal such as {@code 0.25}.
     *
     * <p>ASCII digits, a minus at the very start only, no plus, no exponent, no spaces, at most 64 characters. The fraction
     * need not be in lowest terms. Reads back what {@link #toString()} writes, up to that length.
     *
     * @throws IllegalArgumentException if the text is anything else or divides by 0; the message does not repeat it
     */
    public static Fraction parse(String text) {
        return FractionSyntax.parse(text);
    }

    /**
     * Adds up fractions.
     *
     * @return the sum; 0 if there are none
     */
    public static Fraction sum(Iterable<Fraction> fractions) {
        Fraction sum = ZERO;
        for (Fraction fraction : fractions) {
            sum = sum.plus(fraction);
        }
        return sum;
    }

    /** {@return the number above the line, in lowest terms; it carries the sign} */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator();
    }

    /** {@return the number below the line, in lowest terms; at least 1} */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator();
    }

    /** {@return this fraction and the other one together} */
    public Fraction plus(Fraction other) {
        if (big != null || other.big != null) {
            return of(ratio().plus(other.ratio()));
        }
        // Only what the denominators share can be cancelled from the sum.
        long shared = LongMath.gcd(denominator, other.denominator);
        long scale = denominator / shared;
        long otherScale = other.denominator / shared;
        if (!LongMath.fitsProduct(numerator, otherScale) || !LongMath.fitsProduct(other.numerator, scale)) {
            return of(ratio().plus(other.ratio()));
        }
        long left = numerator * otherScale;
        long right = other.numerator * scale;
        long cancelled = LongMath.gcd(left + right, shared);
        long rest = other.denominator / cancelled;
        if (!LongMath.fitsSum(left, right) || !LongMath.fitsProduct(scale, rest)) {
            return of(ratio().plus(other.ratio()));
        }
        return lowest((left + right) / cancelled, scale * rest);
    }

    /** {@return this fraction less the other one} */
    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    /** {@return this fraction times the other one} */
    public Fraction times(Fraction other) {
        if (big != null || other.big != null) {
            return of(ratio().times(other.ratio()));
        }
        // Cancelling crosswise keeps the factors small and leaves lowest terms.
        long down = LongMath.gcd(numerator, other.denominator);
        long up = LongMath.gcd(other.numerator, denominator);
        long left = numerator / down;
        long right = other.numerator / up;
        long below = denominator / up;
        long otherBelow = other.denominator / down;
        if (!LongMath.fitsProduct(left, right) || !LongMath.fitsProduct(below, otherBelow)) {
            return of(ratio().times(other.ratio()));
        }
        return lowest(left * right, below * otherBelow);
    }

    /** {@return this fraction times a whole number} */
    public Fraction times(long factor) {
        return times(whole(factor));
    }

    /**
     * {@return this fraction divided by the other one}
     *
     * @throws ArithmeticException if the other one is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (other.isZero()) {
            throw new ArithmeticException("cannot divide a fraction by 0; ask isZero() of the divisor first");
        }
        return times(other.reciprocal());
    }

    /**
     * {@return this fraction divided by a whole number}
     *
     * @throws ArithmeticException if the number is 0
     */
    public Fraction dividedBy(long divisor) {
        return dividedBy(whole(divisor));
    }

    private Fraction reciprocal() {
        return big == null ? of(denominator, numerator) : of(big.denominator(), big.numerator());
    }

    /** {@return this fraction with the other sign} */
    public Fraction negate() {
        return big != null || numerator == Long.MIN_VALUE ? of(ratio().negate()) : lowest(-numerator, denominator);
    }

    /** {@return this fraction without its sign} */
    public Fraction abs() {
        return signum() < 0 ? negate() : this;
    }

    /** {@return the smaller of the two} */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return the larger of the two} */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return this fraction as a percentage: 100 times as much} */
    public Fraction percent() {
        return times(HUNDRED);
    }

    /** {@return -1, 0 or 1 for a fraction below, at or above 0} */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /** {@return whether this is 0} */
    public boolean isZero() {
        return big == null && numerator == 0;
    }

    /** {@return whether this is a whole number} */
    public boolean isInteger() {
        return big == null ? denominator == 1 : big.denominator().equals(BigInteger.ONE);
    }

    /**
     * {@return the largest whole number that is not above this fraction}
     *
     * @throws ArithmeticException if that does not fit in a {@code long}
     */
    public long floor() {
        return big == null ? Math.floorDiv(numerator, denominator) : big.floor().longValueExact();
    }

    /**
     * Writes this fraction with a fixed number of decimals, as {@code 73.1} or {@code -0.50}.
     *
     * @param decimals the digits after the point, 0 to 100; without a point if 0
     * @return ASCII digits without grouping
     * @throws IllegalArgumentException if the number of decimals is out of range
     * @throws ArithmeticException if the rounding mode is {@link RoundingMode#UNNECESSARY} and there is need
     */
    public String toDecimal(int decimals, RoundingMode rounding) {
        checkArgument(decimals >= 0 && decimals <= 100, "the number of decimals must be one from 0 to 100");
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), decimals, rounding)
                .toPlainString();
    }

    /** {@return this fraction as people read it: as {@code 8.5} where two decimals or fewer are enough, else as {@code 25/6}} */
    public String toPlainText() {
        if (isInteger()) {
            return toString();
        }
        Fraction tenths = times(TEN);
        if (tenths.isInteger()) {
            return toDecimal(1, RoundingMode.UNNECESSARY);
        }
        return tenths.times(TEN).isInteger() ? toDecimal(2, RoundingMode.UNNECESSARY) : toString();
    }

    private BigRatio ratio() {
        return big == null ? new BigRatio(numerator(), denominator()) : big;
    }

    /** {@return the order by size; in line with {@link #equals}} */
    @Override
    public int compareTo(Fraction other) {
        return big == null && other.big == null
                ? LongMath.compareProducts(numerator, other.denominator, other.numerator, denominator)
                : ratio().compareTo(other.ratio());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Fraction that)) {
            return false;
        }
        return big == null
                ? that.big == null && numerator == that.numerator && denominator == that.denominator
                : big.equals(that.big);
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /** {@return the fraction as {@code 7/13}, or as {@code 3} if it is a whole number} */
    @Override
    public String toString() {
        if (big == null) {
            return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
        }
        return isInteger() ? numerator().toString() : numerator() + "/" + denominator();
    }
}
