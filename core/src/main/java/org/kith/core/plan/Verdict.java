package org.kith.core.plan;

/** What a community said when it was asked whether a priority is right. */
public enum Verdict {
    /** It is right as it stands. */
    CONFIRMED,
    /** It is right in other words, and the priority now has those. */
    REWORDED,
    /** It is not theirs. */
    REJECTED
}
