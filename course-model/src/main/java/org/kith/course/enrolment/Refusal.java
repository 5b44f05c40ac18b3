package org.kith.course.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;
import org.kith.course.CohortId;
import org.kith.course.TrackId;
import org.kith.course.Window;

/** Why something did not happen, or would not. None of them names a person. Immutable. */
public sealed interface Refusal {

    /** {@return the stable name of the reason, such as {@code enrolment.no-seat}} */
    String code();

    /** {@return the data of the reason, as the text of the code names them} */
    List<Object> arguments();

    /** {@return the reason as a finding, with its text and what to try} */
    default Finding toFinding() {
        return Finding.of(
                Severity.ERROR, code(), EnrolmentModel.MESSAGES, arguments().toArray());
    }

    /**
     * Something has happened since the revision on which the command was made.
     *
     * @param expected the revision of the command
     * @param actual the revision now
     */
    record OtherRevision(long expected, long actual) implements Refusal {

        @Override
        public String code() {
            return "enrolment.other-revision";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(expected, actual);
        }
    }

    /**
     * The command is from before the last thing that happened.
     *
     * @param last when that was
     */
    record OutOfOrder(Instant last) implements Refusal {

        @Override
        public String code() {
            return "enrolment.out-of-order";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(last);
        }
    }

    /**
     * The move is not possible for somebody who stands like that.
     *
     * @param move the move
     * @param standing how he or she stands
     */
    record WrongStanding(Move move, Standing standing) implements Refusal {

        @Override
        public String code() {
            return "enrolment.wrong-standing";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(Kinds.wireName(move), Kinds.wireName(standing));
        }
    }

    /**
     * Only those who were selected are offered a seat.
     */
    record NotSelected() implements Refusal {

        @Override
        public String code() {
            return "enrolment.not-selected";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of();
        }
    }

    /**
     * The moment of interest is after the moment of the command.
     *
     * @param since the moment of interest
     */
    record InterestInFuture(Instant since) implements Refusal {

        @Override
        public String code() {
            return "enrolment.interest-in-future";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(since);
        }
    }

    /**
     * It is too early or too late.
     *
     * @param period what the window is open for
     * @param window when it is open
     */
    record OutsideWindow(Period period, Window window) implements Refusal {

        @Override
        public String code() {
            return "enrolment.outside-window";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(Kinds.wireName(period), bound(window.from()), bound(window.until()));
        }

        private static Object bound(Optional<Instant> moment) {
            return moment.map(Instant::toString).orElse("no bound");
        }
    }

    /**
     * The list is closed.
     */
    record ListClosed() implements Refusal {

        @Override
        public String code() {
            return "enrolment.list-closed";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of();
        }
    }

    /**
     * The list is open as it is.
     */
    record ListOpen() implements Refusal {

        @Override
        public String code() {
            return "enrolment.list-open";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of();
        }
    }

    /**
     * All seats are held.
     *
     * @param seats how many there are
     * @param held how many are held
     */
    record NoSeat(int seats, int held) implements Refusal {

        @Override
        public String code() {
            return "enrolment.no-seat";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(seats, held);
        }
    }

    /**
     * All seats of a quota are held.
     *
     * @param quota the quota
     * @param seats how many it has
     * @param held how many are held
     */
    record QuotaFull(QuotaId quota, int seats, int held) implements Refusal {

        @Override
        public String code() {
            return "enrolment.quota-full";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(quota, seats, held);
        }
    }

    /**
     * Others go before whom no quota keeps from the seat.
     *
     * @param ahead how many; 1 or more
     */
    record NotNext(int ahead) implements Refusal {

        @Override
        public String code() {
            return "enrolment.not-next";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(ahead);
        }
    }

    /**
     * The offer stood only until a moment.
     *
     * @param until that moment
     */
    record OfferLapsed(Instant until) implements Refusal {

        @Override
        public String code() {
            return "enrolment.offer-lapsed";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(until);
        }
    }

    /**
     * The policy has no terms for the track.
     *
     * @param track the track
     */
    record UnknownTrack(TrackId track) implements Refusal {

        @Override
        public String code() {
            return "enrolment.unknown-track";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(track);
        }
    }

    /**
     * Nobody begins on the track; it is chosen later.
     *
     * @param track the track
     * @param first the track on which people begin who choose it
     */
    record TrackIsChosenLater(TrackId track, TrackId first) implements Refusal {

        @Override
        public String code() {
            return "enrolment.track-is-chosen-later";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(track, first);
        }
    }

    /**
     * The track is the one that he or she is on.
     *
     * @param track the track
     */
    record TrackAlreadyChosen(TrackId track) implements Refusal {

        @Override
        public String code() {
            return "enrolment.track-already-chosen";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(track);
        }
    }

    /**
     * The track cannot be chosen by those who are on the present one.
     *
     * @param track the track
     * @param present the track that he or she is on
     */
    record TrackNotAfter(TrackId track, TrackId present) implements Refusal {

        @Override
        public String code() {
            return "enrolment.track-not-after";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(track, present);
        }
    }

    /**
     * The track could be chosen only until a moment.
     *
     * @param track the track
     * @param until that moment
     */
    record TrackChosenTooLate(TrackId track, Instant until) implements Refusal {

        @Override
        public String code() {
            return "enrolment.track-chosen-too-late";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(track, until);
        }
    }

    /**
     * The fees of the two tracks are in two currencies, so nobody can say what is to be paid.
     *
     * @param track the track
     * @param present the track that he or she is on
     */
    record FeeInOtherCurrency(TrackId track, TrackId present) implements Refusal {

        @Override
        public String code() {
            return "enrolment.fee-in-other-currency";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(track, present);
        }
    }

    /**
     * The policy has no such quota.
     *
     * @param quota the quota
     */
    record UnknownQuota(QuotaId quota) implements Refusal {

        @Override
        public String code() {
            return "enrolment.unknown-quota";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(quota);
        }
    }

    /**
     * The other cohort is this one.
     *
     * @param cohort the cohort
     */
    record SameCohort(CohortId cohort) implements Refusal {

        @Override
        public String code() {
            return "enrolment.same-cohort";
        }

        @Override
        public List<Object> arguments() {
            return ImmutableList.of(cohort);
        }
    }
}
