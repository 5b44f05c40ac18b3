package org.kith.charter;

/** How a fact stands to a step on a day. */
public enum FactStanding {
    /** It counts. */
    COUNTS,
    /** It counted in the turn before, and is due again in this one. */
    EARLIER,
    /** It counted once. */
    EXPIRED,
    /** What would have to be there is not: a body without a policy, a request without a reply. */
    MISSING,
    /** It was told for the step, and the step does not count such: it is of a body that the step does not address. */
    UNCOUNTED,
    /** It shows something for the step and decides nothing, such as a signature where a policy is asked for. */
    SUPPORTING
}
