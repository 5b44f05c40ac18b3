package org.kith.charter.submission;

/** How what the team says of a step stands to what the review says of it. */
public enum StepDifference {
    /**
     * Both say the same; or the team puts higher what is met already, for a register cannot show more; or the place has not
     * promised the step and the team says nothing of it.
     */
    NONE,
    /** The team puts it higher. */
    TEAM_HIGHER,
    /** The team puts it lower. */
    TEAM_LOWER,
    /** The raters have not yet agreed on one answer, and theirs are not alike. */
    RATERS_DIFFER,
    /** One of the two says that the step does not concern the place, the other judges it. */
    CONCERN,
    /** The review judges it, the team says nothing. */
    ONLY_REVIEW,
    /** The team judges it, the review cannot tell. */
    ONLY_TEAM,
    /** Both judge it, and the scale of the team cannot be laid beside the review. */
    NOT_COMPARABLE,
    /** Neither can tell. */
    NO_VIEW;

    /** {@return whether the two disagree, or the team with itself, or only one of the two can tell} */
    public boolean isDifference() {
        return this != NONE && this != NO_VIEW;
    }

    /** {@return whether both judge it, and not alike} */
    public boolean isDisputed() {
        return this == TEAM_HIGHER || this == TEAM_LOWER || this == CONCERN;
    }
}
