package org.kith.core.number;

/**
 * How one amount stands to another, as far as it can be told: see {@link Qualified#compare}.
 *
 * <p>Two of the five say that it cannot be told, and why.
 */
public enum Comparison {
    /** It is greater, whatever the amounts are. */
    ABOVE,
    /** Both are exact and the same. */
    EQUAL,
    /** It is less, whatever the amounts are. */
    BELOW,
    /** Not comparable: each may be the greater, or they may be equal, as with over 90 and over 40. */
    OVERLAPPING,
    /** Not comparable: one of them is an amount of about so many, and nobody knows how near it is. */
    APPROXIMATE;

    /** {@return whether it can be told which amount is greater, or that they are equal} */
    public boolean isComparable() {
        return this != OVERLAPPING && this != APPROXIMATE;
    }

    /** {@return whether the amounts certainly differ} */
    public boolean isDifferent() {
        return this == ABOVE || this == BELOW;
    }

    /** {@return how the other amount stands to the one} */
    public Comparison reversed() {
        return switch (this) {
            case ABOVE -> BELOW;
            case BELOW -> ABOVE;
            case EQUAL, OVERLAPPING, APPROXIMATE -> this;
        };
    }
}
