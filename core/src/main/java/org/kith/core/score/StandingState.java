package org.kith.core.score;

/** Whether a level that was decided still holds. */
public enum StandingState {
    /** It holds. */
    HELD,
    /** It holds and may be renewed now. */
    RENEWAL_DUE,
    /** Its time is over. */
    LAPSED,
    /** It was withdrawn. */
    WITHDRAWN,
    /** The owner of the scheme has closed it. */
    SCHEME_CLOSED
}
