package org.kith.course.grouping;

/** What to do with people who have something in common. */
public enum GroupingAim {
    /** Seat them apart. */
    SPREAD,
    /** Seat them with each other. */
    KEEP_TOGETHER
}
