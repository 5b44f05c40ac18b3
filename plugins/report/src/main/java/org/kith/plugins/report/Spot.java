package org.kith.plugins.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kith.core.number.Fraction;

/**
 * A point of a radar.
 *
 * <p>Rounded to two decimals, half up, and worked out with {@link StrictMath}, so that it is the same on every machine.
 *
 * @param x from the left
 * @param y from the top
 */
record Spot(String x, String y) {

    /** The middle of the drawing. */
    static final Spot CENTRE = new Spot("180.00", "158.00");

    private static final BigDecimal MIDDLE_X = new BigDecimal(CENTRE.x);
    private static final BigDecimal MIDDLE_Y = new BigDecimal(CENTRE.y);
    private static final BigDecimal RADIUS = new BigDecimal("112");
    private static final int DECIMALS = 2;
    private static final int EXACT_ENOUGH = 12;
    private static final double NEARLY_UPRIGHT = 0.1;

    /**
     * {@return a point on an axis}
     *
     * @param place the number of the axis, clockwise from 0 at the top
     * @param count how many axes there are
     * @param share how far from the middle: 0 in it, 1 at the end of the axis
     */
    static Spot of(int place, int count, Fraction share) {
        BigDecimal length = RADIUS.multiply(new BigDecimal(share.toDecimal(EXACT_ENOUGH, RoundingMode.HALF_UP)));
        double angle = angle(place, count);
        return new Spot(
                rounded(MIDDLE_X.add(length.multiply(new BigDecimal(StrictMath.sin(angle))))),
                rounded(MIDDLE_Y.subtract(length.multiply(new BigDecimal(StrictMath.cos(angle))))));
    }

    /** {@return on which side of a label the end of its axis is, in the words of SVG} */
    static String anchor(int place, int count) {
        double across = StrictMath.sin(angle(place, count));
        if (Math.abs(across) < NEARLY_UPRIGHT) {
            return "middle";
        }
        return across > 0 ? "start" : "end";
    }

    private static double angle(int place, int count) {
        return 2 * Math.PI * place / count;
    }

    private static String rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** {@return the point as SVG writes it} */
    @Override
    public String toString() {
        return x + "," + y;
    }
}
