package org.kith.core.indicator;

/** Which way of an indicator is better. */
public enum Direction {
    /** More is better. */
    HIGHER_IS_BETTER,
    /** Less is better. */
    LOWER_IS_BETTER,
    /** Neither: the figure says how things are, or how well they are noticed. */
    NEUTRAL
}
