package org.kith.course.enrolment;

/** What a window is open for. */
public enum Period {
    /** Interest. */
    INTEREST,
    /** Offers of seats. */
    ENROLMENT,
    /** Seats that are given back. */
    CANCELLATION,
    /** The course itself. */
    COURSE
}
