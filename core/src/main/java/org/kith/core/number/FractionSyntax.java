package org.kith.core.number;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What a {@link Fraction} looks like as text. */
final class FractionSyntax {

    private static final int MAX_LENGTH = 64;
    private static final String FORMS =
            "Not a fraction: a whole number such as -3, a fraction such as 7/13 or a decimal"
                    + " such as 0.25, in at most 64 characters";

    private FractionSyntax() {}

    static Fraction parse(String text) {
        checkArgument(text.length() <= MAX_LENGTH, FORMS);
        int slash = text.indexOf('/');
        return slash < 0 ? decimal(text) : ratio(text.substring(0, slash), text.substring(slash + 1));
    }

    private static Fraction decimal(String text) {
        checkArgument(DecimalSyntax.isDecimal(text), FORMS);
        BigDecimal decimal = new BigDecimal(text);
        return Fraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    private static Fraction ratio(String numerator, String denominator) {
        checkArgument(
                DecimalSyntax.isInteger(numerator) && DecimalSyntax.isDigits(denominator, 0, denominator.length()),
                FORMS);
        BigInteger divisor = new BigInteger(denominator);
        checkArgument(divisor.signum() != 0, "Not a fraction: the number below the line must not be 0");
        return Fraction.of(new BigInteger(numerator), divisor);
    }
}
