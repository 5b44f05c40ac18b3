package org.kith.core.score;

import java.math.RoundingMode;
import org.kith.core.number.Fraction;

/** Exact numbers as people read them: in ASCII digits, whatever the locale. */
final class Figures {

    private static final int HUNDREDTHS = 2;

    private Figures() {}

    /** {@return a share as a percentage, rounded down so that no threshold seems to be reached that is not} */
    static String percent(Fraction share) {
        return share.percent().toDecimal(1, RoundingMode.FLOOR) + " %";
    }

    /** {@return a number as it is: as a decimal where two decimals are enough, else as a fraction} */
    static String exact(Fraction number) {
        Fraction scaled = number;
        for (int decimals = 0; decimals <= HUNDREDTHS; decimals++) {
            if (scaled.isInteger()) {
                return number.toDecimal(decimals, RoundingMode.UNNECESSARY);
            }
            scaled = scaled.times(10);
        }
        return number.toString();
    }
}
