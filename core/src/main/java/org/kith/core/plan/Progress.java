package org.kith.core.plan;

/** How far the work on an action is, as those who do it say. */
public enum Progress {
    /** Nobody has begun. */
    NOT_STARTED,
    /** Work is going on. */
    IN_PROGRESS,
    /** All is done. */
    COMPLETE,
    /** It will not be done. */
    STOPPED
}
