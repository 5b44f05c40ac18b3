package org.kith.core.number;

/** What a decimal number looks like as text: ASCII digits, a minus before and a point within where there is need. */
final class DecimalSyntax {

    private DecimalSyntax() {}

    /** {@return whether the text is {@code 3}, {@code -3} or {@code 0.25}; no plus, no exponent, digits around a point} */
    static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? isInteger(text)
                : isInteger(text.substring(0, point)) && isDigits(text, point + 1, text.length());
    }

    /** {@return whether the text is {@code 3} or {@code -3}} */
    static boolean isInteger(String text) {
        return isDigits(text, text.startsWith("-") ? 1 : 0, text.length());
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
