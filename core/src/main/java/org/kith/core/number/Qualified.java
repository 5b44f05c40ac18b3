package org.kith.core.number;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An amount as a source gives it: exact, or with a word such as "over 90" or "about 30".
 *
 * <p>Immutable.
 *
 * @param qualifier how the amount is known
 * @param amount the amount, without zeros at the end of its decimals, so that 5.0 and 5 are equal; at most 64 digits
 *     before the point and 64 after it
 */
public record Qualified(Qualifier qualifier, BigDecimal amount) {

    private static final int MAX_DIGITS = 64;
    private static final int MAX_LENGTH = 160;

    /**
     * Makes an amount.
     *
     * @throws IllegalArgumentException if the amount has more digits than it may have
     */
    public Qualified {
        requireNonNull(qualifier, "qualifier");
        BigDecimal stripped = amount.scale() == 0 ? amount : amount.stripTrailingZeros();
        long whole = (long) stripped.precision() - stripped.scale();
        checkArgument(
                whole <= MAX_DIGITS && stripped.scale() <= MAX_DIGITS,
                "an amount may have at most 64 digits before the point and 64 after it");
        amount = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Makes an amount.
     *
     * @throws IllegalArgumentException if the amount has more digits than it may have
     */
    public static Qualified of(Qualifier qualifier, BigDecimal amount) {
        return new Qualified(qualifier, amount);
    }

    /** {@return a whole amount} */
    public static Qualified of(Qualifier qualifier, long amount) {
        return new Qualified(qualifier, BigDecimal.valueOf(amount));
    }

    /** {@return a whole amount that is known exactly} */
    public static Qualified exactly(long amount) {
        return of(Qualifier.EXACT, amount);
    }

    /**
     * Reads an amount such as {@code 697}, {@code over 90}, {@code at least 30}, {@code about 30}, {@code under 0.5} or
     * {@code at most 5}.
     *
     * <p>The number is in ASCII digits, with a minus and a point where there is need, without plus, exponent or grouping.
     *
     * @throws IllegalArgumentException if the text is anything else; the message does not repeat it
     */
    public static Qualified parse(String text) {
        Qualifier qualifier = Qualifier.before(text);
        String amount = text.substring(qualifier.prefix().length());
        checkArgument(
                amount.length() <= MAX_LENGTH && DecimalSyntax.isDecimal(amount),
                "Not an amount: a number such as 697 or 0.5, alone or after 'over', 'at least', 'about', 'under' or"
                        + " 'at most'");
        return new Qualified(qualifier, DecimalSyntax.number(amount));
    }

    /** {@return whether the amount is known exactly} */
    public boolean isExact() {
        return qualifier == Qualifier.EXACT;
    }

    /**
     * Adds up two amounts as far as they are known.
     *
     * <p>Over 80 and exactly 12 are over 92 together. Where one is known from below and the other from above, or one is only
     * about right, the sum is about right.
     *
     * @throws IllegalArgumentException if the sum has more digits than an amount may have
     */
    public Qualified plus(Qualified other) {
        return of(qualifier.plus(other.qualifier), amount.add(other.amount));
    }

    /**
     * Compares two amounts as far as they are known.
     *
     * <p>Over 90 is greater than exactly 90, than exactly 40 and than at most 90. Over 90 and over 40 do not compare, nor
     * do at least 90 and exactly 90, which may be equal. An amount of about 30 compares with nothing, because nobody knows
     * how near it is.
     *
     * @return how this one stands to the other; where that cannot be told, why
     */
    public Comparison compare(Qualified other) {
        if (qualifier == Qualifier.ABOUT || other.qualifier == Qualifier.ABOUT) {
            return Comparison.APPROXIMATE;
        }
        if (isCertainlyAbove(other)) {
            return Comparison.ABOVE;
        }
        if (other.isCertainlyAbove(this)) {
            return Comparison.BELOW;
        }
        return isExact() && equals(other) ? Comparison.EQUAL : Comparison.OVERLAPPING;
    }

    /** {@return the amount without its word, as a fraction} */
    public Fraction toFraction() {
        return Fraction.of(amount.unscaledValue(), BigInteger.TEN.pow(amount.scale()));
    }

    private boolean isCertainlyAbove(Qualified other) {
        if (!qualifier.isBoundedBelow() || !other.qualifier.isBoundedAbove()) {
            return false;
        }
        int order = amount.compareTo(other.amount);
        return order > 0 || (order == 0 && (qualifier.isStrict() || other.qualifier.isStrict()));
    }

    /** {@return the form that {@link #parse} reads, in ASCII digits without exponent} */
    @Override
    public String toString() {
        return qualifier.prefix() + amount.toPlainString();
    }
}
