package org.kith.core.number;

import java.math.BigDecimal;

/** What a decimal number looks like as text: ASCII digits, a minus before and a point within where there is need. */
final class DecimalSyntax {

    /** How many characters of a whole number certainly fit in a {@code long}. */
    private static final int SMALL = 18;

    private DecimalSyntax() {}

    /** {@return whether the text is {@code 3}, {@code -3} or {@code 0.25}; no plus, no exponent, digits around a point} */
    static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? isInteger(text, text.length())
                : isInteger(text, point) && isDigits(text, point + 1, text.length());
    }

    /** {@return the number of a text that is a decimal} */
    static BigDecimal number(String text) {
        boolean isSmall = text.length() <= SMALL && text.indexOf('.') < 0;
        return isSmall ? BigDecimal.valueOf(Long.parseLong(text)) : new BigDecimal(text);
    }

    /** {@return whether the text is {@code 3} or {@code -3}} */
    static boolean isInteger(String text) {
        return isInteger(text, text.length());
    }

    private static boolean isInteger(String text, int end) {
        return isDigits(text, text.startsWith("-") ? 1 : 0, end);
    }

    /** {@return whether that part of the text is one or more digits} */
    static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }
}
