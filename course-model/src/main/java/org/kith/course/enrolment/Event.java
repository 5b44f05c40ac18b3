package org.kith.course.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Variants;
import org.kith.course.CohortId;

/**
 * What has happened. A list of events, in order, says all there is to know about the enrolments of a cohort. Immutable.
 */
public sealed interface Event {

    /** What events look like. */
    Variants<Event> KIND = EventShapes.KIND;

    /** {@return when it happened} */
    Instant at();

    /** An event about one person. */
    sealed interface OfPerson extends Event {

        /** {@return who it is about} */
        PersonRef person();

        /** {@return what happened to his or her standing} */
        Move move();
    }

    /**
     * Somebody expressed interest in this cohort.
     *
     * @param applicant who
     * @param at when
     */
    record Interested(Applicant applicant, Instant at) implements OfPerson {

        @Override
        public PersonRef person() {
            return applicant.person();
        }

        @Override
        public Move move() {
            return Move.EXPRESS_INTEREST;
        }
    }

    /**
     * Somebody expressed interest that is not kept for this cohort, but for a later one.
     *
     * @param applicant who
     * @param at when
     */
    record InterestedInLater(Applicant applicant, Instant at) implements OfPerson {

        @Override
        public PersonRef person() {
            return applicant.person();
        }

        @Override
        public Move move() {
            return Move.EXPRESS_INTEREST;
        }
    }

    /**
     * Somebody came with a seat from another cohort.
     *
     * @param applicant who
     * @param from the other cohort
     * @param at when
     */
    record Received(Applicant applicant, CohortId from, Instant at) implements OfPerson {

        @Override
        public PersonRef person() {
            return applicant.person();
        }

        @Override
        public Move move() {
            return Move.RECEIVE;
        }
    }

    /**
     * Somebody was selected.
     *
     * @param person who
     * @param selection why, and with what priority
     * @param at when
     */
    record Shortlisted(PersonRef person, Selection selection, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.SHORTLIST;
        }
    }

    /**
     * A seat was offered, and is held.
     *
     * @param person to whom
     * @param until the moment at which the offer lapses; empty if it stands until it is answered
     * @param at when
     */
    record Offered(PersonRef person, Optional<Instant> until, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.OFFER;
        }
    }

    /**
     * Somebody enrolled.
     *
     * @param person who
     * @param terms what was promised, as it was then
     * @param at when
     */
    record Enrolled(PersonRef person, Terms terms, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.ENROL;
        }
    }

    /**
     * Somebody who was enrolled chose another track, later.
     *
     * @param person who
     * @param choice what was promised from then on, and for how much more
     * @param at when
     */
    record TrackChosen(PersonRef person, TrackChoice choice, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.CHOOSE_TRACK;
        }
    }

    /**
     * Somebody moved in a way about which there is no more to say: withdrew, accepted, declined, let an offer lapse, cancelled
     * or did not come.
     *
     * @param person who
     * @param move how
     * @param at when
     */
    record Moved(PersonRef person, Move move, Instant at) implements OfPerson {

        /**
         * Makes the event.
         *
         * @throws IllegalArgumentException if the move is one that has an event of its own
         */
        public Moved {
            checkArgument(move.needsNoMore(), "a move of which there is more to say has an event of its own");
        }
    }

    /**
     * Somebody gave up a seat here for one in another cohort.
     *
     * @param person who
     * @param to the other cohort
     * @param at when
     */
    record Transferred(PersonRef person, CohortId to, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.TRANSFER;
        }
    }

    /**
     * Somebody who waited goes on waiting, for another cohort.
     *
     * @param person who
     * @param to the other cohort
     * @param at when
     */
    record CarriedOver(PersonRef person, CohortId to, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.CARRY_OVER;
        }
    }

    /**
     * The number of seats changed.
     *
     * @param capacity how many there were from then on
     * @param excess how many more were held than there were; 0 or more, and nobody lost one
     * @param at when
     */
    record CapacityChanged(Capacity capacity, int excess, Instant at) implements Event {}

    /**
     * The list was closed.
     *
     * @param at when
     */
    record Closed(Instant at) implements Event {}

    /**
     * The list was opened again.
     *
     * @param at when
     */
    record Reopened(Instant at) implements Event {}
}
