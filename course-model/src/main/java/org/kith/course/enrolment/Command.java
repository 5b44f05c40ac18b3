package org.kith.course.enrolment;

import java.time.Instant;
import org.kith.core.privacy.PersonRef;
import org.kith.course.CohortId;
import org.kith.course.TrackId;

/**
 * What somebody would like to happen, for {@link Enrolments#decide} to accept or refuse. Immutable.
 */
public sealed interface Command {

    /** {@return when it is meant to happen} */
    Instant at();

    /** {@return the same, but only if nothing else has happened since a revision} */
    default Command onRevision(long revision) {
        return new OnRevision(revision, this);
    }

    /** A command about one person. */
    sealed interface OfPerson extends Command {

        /** {@return who it is about} */
        PersonRef person();

        /** {@return what should happen to his or her standing} */
        Move move();
    }

    /**
     * Expresses interest.
     *
     * @param applicant who would like to take part
     * @param at when; not before the moment of interest of the applicant
     */
    record ExpressInterest(Applicant applicant, Instant at) implements OfPerson {

        /** {@return the interest of somebody of no place and sector} */
        public static ExpressInterest of(PersonRef person, Instant at) {
            return new ExpressInterest(Applicant.of(person, at), at);
        }

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
     * Takes somebody in who has given up a seat in another cohort, and passes nobody who waits and whom no quota keeps from a seat.
     *
     * <p>It is no interest, so that a closed list and the windows for interest and enrolment do not matter; the end of the course does.
     *
     * @param applicant who comes
     * @param from the other cohort
     * @param at when
     */
    record Receive(Applicant applicant, CohortId from, Instant at) implements OfPerson {

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
     * Takes an interest back, or a wish for the seat that is offered.
     *
     * @param person who
     * @param at when
     */
    record Withdraw(PersonRef person, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.WITHDRAW;
        }
    }

    /**
     * Offers a free seat to whoever is next.
     *
     * @param person who
     * @param at when
     */
    record Offer(PersonRef person, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.OFFER;
        }
    }

    /**
     * Takes the seat that is offered.
     *
     * @param person who
     * @param at when
     */
    record Accept(PersonRef person, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.ACCEPT;
        }
    }

    /**
     * Refuses the seat that is offered.
     *
     * @param person who
     * @param at when
     */
    record Decline(PersonRef person, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.DECLINE;
        }
    }

    /**
     * Gives the seat back.
     *
     * @param person who
     * @param at when
     */
    record Cancel(PersonRef person, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.CANCEL;
        }
    }

    /**
     * Notes that somebody who was enrolled did not come; the seat is free again.
     *
     * @param person who
     * @param at when
     */
    record NoShow(PersonRef person, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.NO_SHOW;
        }
    }

    /**
     * Selects somebody, or selects again with another priority.
     *
     * @param person who
     * @param selection why, and with what priority
     * @param at when
     */
    record Shortlist(PersonRef person, Selection selection, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.SHORTLIST;
        }
    }

    /**
     * Completes an enrolment on the terms of a track.
     *
     * @param person who
     * @param track the track
     * @param at when
     */
    record Enrol(PersonRef person, TrackId track, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.ENROL;
        }
    }

    /**
     * Goes on from the track of the enrolment to one that is chosen later.
     *
     * @param person who
     * @param track the other track
     * @param at when
     */
    record ChooseTrack(PersonRef person, TrackId track, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.CHOOSE_TRACK;
        }
    }

    /**
     * Lets somebody with a seat go to another cohort; the seat is free again.
     *
     * @param person who
     * @param to the other cohort
     * @param at when
     */
    record Transfer(PersonRef person, CohortId to, Instant at) implements OfPerson {

        @Override
        public Move move() {
            return Move.TRANSFER;
        }
    }

    /**
     * Lets all offers lapse whose time has run out, and offers the seats that are free to those who are next.
     *
     * @param at the moment; an offer that stands until then lapses
     */
    record Expire(Instant at) implements Command {}

    /**
     * Changes how many seats there are. More seats are offered at once; with fewer, nobody loses one.
     *
     * @param capacity how many from then on
     * @param at when
     */
    record ChangeCapacity(Capacity capacity, Instant at) implements Command {}

    /**
     * Closes the list: no interest is taken and no seat offered. Open offers stand.
     *
     * @param at when
     */
    record Close(Instant at) implements Command {}

    /**
     * Opens the list again; free seats are offered at once.
     *
     * <p>Those who wait for a later cohort are taken back first, as if each expressed interest again, in the order of the list and
     * with the moment of the interest that they had.
     *
     * @param at when
     */
    record Reopen(Instant at) implements Command {}

    /**
     * Lets everybody who waits go on waiting for another cohort.
     *
     * @param to the other cohort
     * @param at when
     * @see Enrolments#carriedOver
     */
    record CarryOver(CohortId to, Instant at) implements Command {}

    /**
     * A command that is refused if anything else has happened since a revision.
     *
     * @param revision the revision on which the command was made
     * @param command the command
     */
    record OnRevision(long revision, Command command) implements Command {

        @Override
        public Instant at() {
            return command.at();
        }
    }
}
