package org.kith.benchmarks;

/**
 * What a ratio should be.
 *
 * @param sign how it stands to the bound
 * @param bound the bound, in the form in which it is printed
 */
record Goal(Sign sign, String bound) {

    enum Sign {
        AT_LEAST(">="),
        AT_MOST("<="),
        BELOW("<");

        private final String text;

        Sign(String text) {
            this.text = text;
        }
    }

    static Goal atLeast(String bound) {
        return new Goal(Sign.AT_LEAST, bound);
    }

    static Goal atMost(String bound) {
        return new Goal(Sign.AT_MOST, bound);
    }

    static Goal below(String bound) {
        return new Goal(Sign.BELOW, bound);
    }

    /** {@return whether a ratio, before it is rounded, is as it should be; never if it is not a number} */
    boolean isMet(double ratio) {
        double limit = Double.parseDouble(bound);
        return switch (sign) {
            case AT_LEAST -> ratio >= limit;
            case AT_MOST -> ratio <= limit;
            case BELOW -> ratio < limit;
        };
    }

    @Override
    public String toString() {
        return sign.text + bound;
    }
}
