package org.kith.course.enrolment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** What can happen to the standing of somebody; {@link Standing#after} says from where to where. */
public enum Move {
    /** Interest is expressed. */
    EXPRESS_INTEREST,
    /** The interest, or the wish for the seat that is offered, is taken back. */
    WITHDRAW,
    /** Somebody is selected, with a reason. */
    SHORTLIST,
    /** A seat is offered. */
    OFFER,
    /** The offer is taken. */
    ACCEPT,
    /** The offer is refused. */
    DECLINE,
    /** The offer lapses. */
    EXPIRE,
    /** The enrolment is completed. */
    ENROL,
    /** Somebody who is enrolled goes on to a track that is chosen later. */
    CHOOSE_TRACK,
    /** The seat is given back. */
    CANCEL,
    /** Somebody who was enrolled did not come. */
    NO_SHOW,
    /** Somebody with a seat goes to another cohort. */
    TRANSFER,
    /** Somebody comes from another cohort. */
    RECEIVE,
    /** Somebody who waits goes on waiting, for another cohort. */
    CARRY_OVER;

    /** The kind of fields that hold a move. */
    public static final Scalar<Move> KIND = Kinds.ofEnum("move", Move.class);

    /** {@return whether there is no more to say about it than who moved and when} */
    boolean needsNoMore() {
        return switch (this) {
            case WITHDRAW, ACCEPT, DECLINE, EXPIRE, CANCEL, NO_SHOW -> true;
            case EXPRESS_INTEREST, SHORTLIST, OFFER, ENROL, CHOOSE_TRACK, TRANSFER, RECEIVE, CARRY_OVER -> false;
        };
    }

    /** {@return whether somebody comes, or comes again, with a turn of his or her own} */
    boolean joins() {
        return this == EXPRESS_INTEREST || this == RECEIVE;
    }
}
