package org.kith.core.plan;

/** How an action stands on a day. Worked out from its progress and its dates by {@link Action#health}, never typed in. */
public enum Health {
    /** It is complete. */
    DONE,
    /** Work goes on, and there is time. */
    ON_SCHEDULE,
    /** Nobody has begun, and it need not have begun yet. */
    NOT_BEGUN_BUT_IN_TIME,
    /** It should have begun and has not, or it is due within {@link Action#AT_RISK_DAYS} days and not complete. */
    AT_RISK,
    /** It was due and is not complete. */
    LATE,
    /** It will not be done. */
    STOPPED
}
