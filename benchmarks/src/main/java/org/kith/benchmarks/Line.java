package org.kith.benchmarks;

import java.util.Locale;

/**
 * One printed line.
 *
 * @param id what was asked
 * @param ratio what was measured; not a number if it could not be
 * @param goal what it should be
 */
record Line(String id, double ratio, Goal goal) {

    static Line unmeasured(String id, Goal goal) {
        return new Line(id, Double.NaN, goal);
    }

    Line measured(double measured) {
        return new Line(id, measured, goal);
    }

    boolean isOk() {
        return goal.isMet(ratio);
    }

    @Override
    public String toString() {
        String shown = Double.isNaN(ratio) ? "-" : String.format(Locale.ROOT, "%.2f", ratio);
        return id + " " + shown + " " + goal + (isOk() ? " ok" : " short");
    }
}
