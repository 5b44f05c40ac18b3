package org.kith.charter;

/**
 * What sort of promise a {@link CharterStep} makes, and so what shows that it is kept.
 *
 * <p>The grouping is Kith's own; the charters do not name kinds.
 */
public enum CommitmentKind {
    /** Each body of a sector has a policy and looks at it again when it is due. */
    POLICY_REVIEWED,
    /** Each body of a sector has a group that goes on meeting. */
    STANDING_GROUP,
    /** A programme runs, and citizens take part in it. */
    PROGRAMME,
    /** Something takes place, again and again. */
    RECURRING_EVENT,
    /** An award with published rules is given. */
    AWARD_SCHEME,
    /** People are kept informed. */
    COMMUNICATION,
    /** A quality that every other step is looked at for; not a task of its own. */
    CROSS_CUTTING,
    /** Others are asked what they do, and their answer is kept, even if it is "nothing". */
    THIRD_PARTY_EVIDENCE,
    /** The work is reviewed, and then spreads to more sectors. */
    GOVERNANCE_EXPANSION
}
