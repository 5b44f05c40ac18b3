package org.kith.course.enrolment;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** How somebody stands with a cohort; nobody stands in two ways at once. */
public enum Standing {
    /** Has not been heard of. */
    NONE,
    /** Has expressed interest. */
    INTERESTED,
    /** Has expressed interest too late for this cohort, and is kept for a later one. */
    LATER,
    /** Was selected. */
    SHORTLISTED,
    /** Was offered a seat, which is held until the offer is answered or lapses. */
    OFFERED,
    /** Has accepted the offer. */
    ACCEPTED,
    /** Takes part. */
    ENROLLED,
    /** Went back on the interest, or on an offer that was not yet answered. */
    WITHDRAWN,
    /** Did not want the seat that was offered. */
    DECLINED,
    /** Did not answer the offer in time. */
    EXPIRED,
    /** Gave the seat back. */
    CANCELLED,
    /** Had a seat and did not come. */
    NO_SHOW,
    /** Has gone to another cohort with the seat given back. */
    TRANSFERRED,
    /** Waits for a seat in another cohort. */
    CARRIED_OVER;

    /** The kind of fields that hold a standing. */
    public static final Scalar<Standing> KIND = Kinds.ofEnum("standing", Standing.class);

    /** {@return whether a seat is taken: {@link #OFFERED}, {@link #ACCEPTED} or {@link #ENROLLED}} */
    public boolean holdsSeat() {
        return this == OFFERED || this == ACCEPTED || this == ENROLLED;
    }

    /** {@return how somebody stands after a move; empty if it is not possible from here} */
    public Optional<Standing> after(Move move) {
        return Optional.ofNullable(Transitions.after(this, move));
    }
}
