package org.kith.core.plan;

/** What a community said when it was asked whether a priority is right. */
public enum Verdict {
    /** It is right as it stands. */
    CONFIRMED,
    /** It is right in other words, and the priority now has those. */
    REWORDED,
    /** It is not theirs. */
    REJECTED,
    /** It was missing, and they added it. Others have yet to be asked: those who answered are those who wrote it. */
    NEW;

    /** {@return whether the community stands behind the priority, in the old words or in new ones} */
    public boolean isAgreement() {
        return this == CONFIRMED || this == REWORDED;
    }
}
