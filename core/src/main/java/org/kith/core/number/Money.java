package org.kith.core.number;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money in one currency, in whole minor units such as pence.
 *
 * <p>Sums of two currencies are never added up or compared. Nothing rounds. Immutable.
 */
public final class Money implements Comparable<Money> {

    private static final int MAX_LENGTH = 32;
    private static final int CODE = 3;
    private static final String FORM = "Not a sum of money: a currency code, a space and a number with exactly the"
            + " decimals of the currency, such as GBP 250.00 or JPY 5000, up to 63 bits of minor units";

    private final Currency currency;
    private final long minorUnits;

    private Money(Currency currency, long minorUnits) {
        this.currency = currency;
        this.minorUnits = minorUnits;
    }

    /**
     * Makes a sum from its minor units: 25000 for GBP 250.00, 5000 for JPY 5000.
     *
     * @throws IllegalArgumentException if the currency has no units, as gold has none
     */
    public static Money of(Currency currency, long minorUnits) {
        checkArgument(
                currency.getDefaultFractionDigits() >= 0,
                "%s cannot be counted in minor units",
                currency.getCurrencyCode());
        return new Money(currency, minorUnits);
    }

    /**
     * {@return no money of a currency}
     *
     * @throws IllegalArgumentException if the currency has no units, as gold has none
     */
    public static Money zero(Currency currency) {
        return of(currency, 0);
    }

    /**
     * Reads a sum such as {@code GBP 250.00}.
     *
     * @throws IllegalArgumentException if the text is anything else, or the currency is not known, or the number has
     *     fewer or more decimals than the currency; the message does not repeat the text
     */
    public static Money parse(String text) {
        checkArgument(text.length() > CODE + 1 && text.length() <= MAX_LENGTH && text.charAt(CODE) == ' ', FORM);
        Currency currency = currency(text.substring(0, CODE));
        String amount = text.substring(CODE + 1);
        checkArgument(DecimalSyntax.isDecimal(amount), FORM);
        BigDecimal number = new BigDecimal(amount);
        BigInteger minorUnits = number.unscaledValue();
        checkArgument(
                number.scale() == currency.getDefaultFractionDigits() && minorUnits.bitLength() < Long.SIZE, FORM);
        return of(currency, minorUnits.longValue());
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(FORM, e);
        }
    }

    /** {@return the currency} */
    public Currency currency() {
        return currency;
    }

    /** {@return the sum in minor units, such as pence} */
    public long minorUnits() {
        return minorUnits;
    }

    /** {@return the sum in major units, such as pounds, with the decimals of the currency} */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /**
     * {@return both sums together}
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the result is too large
     */
    public Money plus(Money other) {
        return new Money(same(other), Math.addExact(minorUnits, other.minorUnits));
    }

    /**
     * {@return this sum less the other}
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the result is too large
     */
    public Money minus(Money other) {
        return new Money(same(other), Math.subtractExact(minorUnits, other.minorUnits));
    }

    /**
     * {@return this sum a number of times}
     *
     * @throws ArithmeticException if the result is too large
     */
    public Money times(long factor) {
        return new Money(currency, Math.multiplyExact(minorUnits, factor));
    }

    /** {@return whether this is no money} */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /** {@return whether this is less than no money} */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /**
     * {@return the order by size}
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        same(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    private Currency same(Money other) {
        checkArgument(
                currency.equals(other.currency),
                "%s and %s are different currencies; convert one of them first",
                currency.getCurrencyCode(),
                other.currency.getCurrencyCode());
        return currency;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money that && minorUnits == that.minorUnits && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return 31 * currency.getCurrencyCode().hashCode() + Long.hashCode(minorUnits);
    }

    /** {@return the form that {@link #parse} reads} */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount().toPlainString();
    }
}
