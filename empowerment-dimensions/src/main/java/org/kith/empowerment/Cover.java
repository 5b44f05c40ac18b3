package org.kith.empowerment;

/** What a body does about a column of a {@link Coverage}, from the least to the most that is said. */
public enum Cover {
    /** Nobody has said yet. Not the same as {@link #NONE}, and never counted as such. */
    UNKNOWN,
    /** It was asked, and does nothing there. */
    NONE,
    /** It is responsible, or allowed to act, but nothing happens yet. */
    REMIT,
    /** It works on it. Only this covers a column. */
    ACTIVE
}
