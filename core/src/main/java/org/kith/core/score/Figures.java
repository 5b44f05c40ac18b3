package org.kith.core.score;

import java.math.RoundingMode;
import org.kith.core.number.Fraction;

/** Exact numbers as people read them: in ASCII digits, whatever the locale. */
final class Figures {

    private Figures() {}

    /** {@return a share as a percentage, rounded down so that no threshold seems to be reached that is not} */
    static String percent(Fraction share) {
        return share.percent().toDecimal(1, RoundingMode.FLOOR) + " %";
    }

    /** {@return some points, exactly} */
    static String points(Fraction points) {
        return points.toPlainText() + (points.equals(Fraction.ONE) ? " point" : " points");
    }
}
