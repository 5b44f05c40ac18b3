package org.kith.core.number;

/** How an amount is known. */
public enum Qualifier {
    /** That amount. */
    EXACT("", true, true, false),
    /** More than that. */
    OVER("over ", true, false, true),
    /** That or more. */
    AT_LEAST("at least ", true, false, false),
    /** Near that; how near is not known. */
    ABOUT("about ", false, false, false),
    /** Less than that. */
    UNDER("under ", false, true, true),
    /** That or less. */
    AT_MOST("at most ", false, true, false);

    private static final Qualifier[] WITH_A_WORD = {OVER, AT_LEAST, ABOUT, UNDER, AT_MOST};

    private final String prefix;
    private final boolean boundedBelow;
    private final boolean boundedAbove;
    private final boolean strict;

    Qualifier(String prefix, boolean boundedBelow, boolean boundedAbove, boolean strict) {
        this.prefix = prefix;
        this.boundedBelow = boundedBelow;
        this.boundedAbove = boundedAbove;
        this.strict = strict;
    }

    /** {@return the one whose word a text begins with; {@link #EXACT} if there is none} */
    static Qualifier before(String text) {
        for (Qualifier qualifier : WITH_A_WORD) {
            if (text.startsWith(qualifier.prefix)) {
                return qualifier;
            }
        }
        return EXACT;
    }

    /** What stands before the amount, with its space; empty for {@link #EXACT}. */
    String prefix() {
        return prefix;
    }

    /** How the sum of two amounts is known. */
    Qualifier plus(Qualifier other) {
        if (this == other || other == EXACT) {
            return this;
        }
        if (this == EXACT) {
            return other;
        }
        if (boundedBelow && other.boundedBelow) {
            return OVER;
        }
        return boundedAbove && other.boundedAbove ? UNDER : ABOUT;
    }

    boolean isBoundedBelow() {
        return boundedBelow;
    }

    boolean isBoundedAbove() {
        return boundedAbove;
    }

    /** Whether the amount itself is left out. */
    boolean isStrict() {
        return strict;
    }
}
