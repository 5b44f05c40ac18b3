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

    /** What stands before the amount, with its space; empty for {@link #EXACT}. */
    String prefix() {
        return prefix;
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
