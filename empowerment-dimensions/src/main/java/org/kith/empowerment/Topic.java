package org.kith.empowerment;

/** What bodies have to talk about, from what comes first to what can wait. */
public enum Topic {
    /** Nobody is active: could one of those with a remit begin, or anybody? */
    GAP,
    /** Nobody is known to be active: is this body? */
    OPEN,
    /** Each of two is active where the other is not: what can they do together? */
    COMPLEMENT,
    /** All hangs on one body: who would step in? */
    SOLE_COVER,
    /** Several are active: who does what? */
    OVERLAP,
    /** Others are active: is this body too? */
    UNKNOWN
}
