package org.kith.core.plan;

/** Where a plan is in its life. */
public enum PlanState {
    /** It is being written. */
    DRAFT,
    /** Those who carry it have agreed to it. */
    AGREED,
    /** It is agreed and looked at again. */
    UNDER_REVIEW,
    /** Nothing more is done under it. */
    CLOSED;

    /** {@return whether a plan may begin in this state: as a draft, or agreed by the time it was written down} */
    public boolean isFirst() {
        return this == DRAFT || this == AGREED;
    }

    /**
     * {@return whether a plan in this state may go over to the next one}
     *
     * <p>Only an agreed plan is reviewed; a review ends in the plan agreed anew, in a new draft or in its end; a closed plan
     * stays closed, and another one follows it.
     */
    public boolean leadsTo(PlanState next) {
        return switch (this) {
            case DRAFT -> next == AGREED || next == CLOSED;
            case AGREED -> next == UNDER_REVIEW || next == CLOSED;
            case UNDER_REVIEW -> next == AGREED || next == DRAFT || next == CLOSED;
            case CLOSED -> false;
        };
    }
}
