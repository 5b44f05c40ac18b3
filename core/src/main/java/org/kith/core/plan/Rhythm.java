package org.kith.core.plan;

/** How often the time of an {@link Effort} is needed. */
public enum Rhythm {
    /** One time only. */
    ONCE,
    /** Every week. */
    WEEKLY,
    /** Every month. */
    MONTHLY,
    /** Every third month. */
    QUARTERLY,
    /** Every year. */
    YEARLY
}
