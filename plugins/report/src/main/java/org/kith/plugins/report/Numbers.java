package org.kith.plugins.report;

import java.math.RoundingMode;
import org.kith.core.number.Fraction;

/** Exact numbers as people read them: in ASCII digits, whatever the locale. */
final class Numbers {

    private Numbers() {}

    /** {@return a share as a percentage, rounded down so that no threshold seems to be reached that is not} */
    static String percent(Fraction share) {
        return share.percent().toDecimal(1, RoundingMode.FLOOR) + "\u00a0%";
    }

    /** {@return a share as a length on a bar of 100, with two decimals; from nothing to the whole bar} */
    static String bar(Fraction share) {
        return share.max(Fraction.ZERO).min(Fraction.ONE).percent().toDecimal(2, RoundingMode.HALF_UP);
    }

    /** {@return a number exactly; a fraction has the decimal beside it, rounded down for the same reason} */
    static String exact(Fraction number) {
        return exact(number, points(number));
    }

    /** {@return points that are missing, exactly; a fraction has the decimal beside it, rounded up for the same reason} */
    static String exactLoss(Fraction points) {
        return exact(points, lost(points));
    }

    private static String exact(Fraction number, String decimal) {
        String exact = number.toPlainText();
        return exact.contains("/") ? exact + " (" + decimal + ")" : exact;
    }

    /** {@return points as a whole number or with two decimals, rounded down for the same reason} */
    static String points(Fraction points) {
        return points.toDecimal(points.isInteger() ? 0 : 2, RoundingMode.FLOOR);
    }

    /** {@return points that are missing, as a whole number or with two decimals, rounded up for the same reason} */
    static String lost(Fraction points) {
        return points.toDecimal(points.isInteger() ? 0 : 2, RoundingMode.CEILING);
    }
}
