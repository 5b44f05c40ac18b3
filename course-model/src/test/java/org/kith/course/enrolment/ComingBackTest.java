package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.enrolment.Samples.person;
import static org.kith.course.enrolment.Samples.policy;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.PlaceId;
import org.kith.course.Window;

class ComingBackTest {

    @Nested
    class FromTheListForLaterCohorts {

        private final Story story = Story.of(policy(1).laterCohorts(true))
                .then(Command.Close::new)
                .then(Command.ExpressInterest::of, 1)
                .then(Command.ExpressInterest::of, 2);

        @Test
        void comesByItselfWhenTheListIsOpenedAgainInTheOrderOfTheInterest() {
            story.then(Command.Reopen::new).then(Command.ExpressInterest::of, 3);

            assertThat(story.standing(1)).isEqualTo(Standing.OFFERED);
            assertThat(story.enrolments().waiting())
                    .extracting(Registration::person)
                    .containsExactly(person(2), person(3));
            assertThat(story.enrolments()
                            .registration(person(2))
                            .orElseThrow()
                            .applicant()
                            .since())
                    .isEqualTo(Samples.DECEMBER.plusSeconds(120));
        }

        @Test
        void goesBeforeThoseWhoseInterestIsLaterEvenIfTheyWereOnTheList() {
            Instant before = Samples.DECEMBER.minusSeconds(1);
            Story other = Story.of(policy(0).laterCohorts(true), 1)
                    .then(Command.Close::new)
                    .then(at -> new Command.ExpressInterest(Applicant.of(person(2), before), at))
                    .then(at -> new Command.ChangeCapacity(Capacity.of(1), at))
                    .then(Command.Reopen::new);

            assertThat(other.standing(2)).isEqualTo(Standing.OFFERED);
            assertThat(other.standing(1)).isEqualTo(Standing.INTERESTED);
        }

        @Test
        void isNotThereForThoseForWhomThereIsNeitherAListNorASeat() {
            Story other = Story.of(policy(1).laterCohorts(true).waitingList(false))
                    .then(Command.Close::new)
                    .then(Command.ExpressInterest::of, 1)
                    .then(Command.ExpressInterest::of, 2)
                    .then(Command.Reopen::new);

            assertThat(other.standing(1)).isEqualTo(Standing.OFFERED);
            assertThat(other.standing(2)).isEqualTo(Standing.LATER);
        }

        @Test
        void keepsTheMomentOfTheFirstInterest() {
            Story early = Story.of(
                            policy(1).laterCohorts(true).interest(Window.of(Samples.CLOSING, Samples.FIRST_SESSION)))
                    .then(Command.ExpressInterest::of, 1)
                    .at(Samples.CLOSING)
                    .then(Command.ExpressInterest::of, 1);

            assertThat(early.standing(1)).isEqualTo(Standing.OFFERED);
            assertThat(early.enrolments()
                            .registration(person(1))
                            .orElseThrow()
                            .applicant()
                            .since())
                    .isEqualTo(Samples.DECEMBER);
        }

        @Test
        void isRefusedAsLongAsNothingHasChanged() {
            assertThat(story.refusals(Command.ExpressInterest::of, 1)).containsExactly(new Refusal.ListClosed());
        }
    }

    @Nested
    class FromAnotherCohort {

        private final Story gone = Story.of(policy(1), 1)
                .then(Command.Accept::new, 1)
                .then(at -> new Command.Transfer(person(1), Samples.NEXT_COHORT, at));

        @Test
        void isPossibleWithASeat() {
            gone.then(at -> new Command.Receive(Applicant.of(person(1), at), Samples.NEXT_COHORT, at));

            assertThat(gone.standing(1)).isEqualTo(Standing.ACCEPTED);
            assertThat(gone.enrolments().registration(person(1)).orElseThrow().otherCohort())
                    .isEmpty();
        }

        @Test
        void isPossibleWithNewInterest() {
            assertThat(gone.then(Command.ExpressInterest::of, 1).standing(1)).isEqualTo(Standing.OFFERED);
        }

        @Test
        void isPossibleForThoseWhoWereCarriedOver() {
            Story story = Story.of(policy(1), 2)
                    .then(at -> new Command.CarryOver(Samples.NEXT_COHORT, at))
                    .then(Command.ExpressInterest::of, 2);

            assertThat(story.standing(2)).isEqualTo(Standing.INTERESTED);
            assertThat(story.enrolments().carriedOver(Samples.NEXT_COHORT)).isEmpty();
        }
    }

    @Nested
    class Arrivals {

        @Test
        void doNotPassThoseWhoWait() {
            Story story = Story.of(policy(1), 2).then(Command.Close::new).then(Command.Decline::new, 1);

            assertThat(story.refusals(Arrivals::arrive)).containsExactly(new Refusal.NotNext(1));
        }

        @Test
        void takeASeatThatNobodyWaitsForThoughTheListIsClosed() {
            Story story = Story.of(policy(1)).then(Command.Close::new).then(Arrivals::arrive);

            assertThat(story.standing(9)).isEqualTo(Standing.ACCEPTED);
        }

        @Test
        void takeASeatThatNobodyWaitsForAfterTheWindow() {
            Story story = Story.of(policy(1).enrolment(Window.before(Samples.CLOSING)))
                    .at(Samples.CLOSING)
                    .then(Arrivals::arrive);

            assertThat(story.standing(9)).isEqualTo(Standing.ACCEPTED);
        }

        @Test
        void passThoseWhoseQuotaIsFull() {
            Quota north = Quota.builder()
                    .id(QuotaId.of("north"))
                    .place(PlaceId.of("north"))
                    .seats(0)
                    .build();
            Story story = Story.of(policy(1).addQuota(north))
                    .then(at -> new Command.ExpressInterest(
                            Applicant.of(person(1), at).withPlace(PlaceId.of("north")), at))
                    .then(Arrivals::arrive);

            assertThat(story.standing(1)).isEqualTo(Standing.INTERESTED);
            assertThat(story.standing(9)).isEqualTo(Standing.ACCEPTED);
        }

        private static Command arrive(Instant at) {
            return new Command.Receive(Applicant.of(person(9), at), Samples.NEXT_COHORT, at);
        }
    }

    @Nested
    class Positions {

        @Test
        void areToldToThoseForWhomThereIsNoSeat() {
            Story story = Story.of(policy(1), 4);

            assertThat(story.enrolments().whyNotOffered(person(2), story.now()))
                    .containsExactly(new Refusal.NoSeat(1, 1));
            assertThat(story.enrolments().whyNotOffered(person(4), story.now()))
                    .containsExactly(new Refusal.NoSeat(1, 1), new Refusal.NotNext(2));
        }

        @Test
        void doNotCountThoseWhoseQuotaIsFull() {
            Quota north = Quota.builder()
                    .id(QuotaId.of("north"))
                    .place(PlaceId.of("north"))
                    .seats(0)
                    .build();
            Story story = Story.of(policy(0).addQuota(north))
                    .then(at -> new Command.ExpressInterest(
                            Applicant.of(person(1), at).withPlace(PlaceId.of("north")), at))
                    .then(Command.ExpressInterest::of, 2)
                    .then(Command.ExpressInterest::of, 3);

            assertThat(story.enrolments().whyNotOffered(person(3), story.now()))
                    .containsExactly(new Refusal.NoSeat(0, 0), new Refusal.NotNext(1));
        }

        @Test
        void areNoneForThoseWhoDoNotWait() {
            Story story = Story.of(policy(1), 3);

            assertThat(story.enrolments().whyNotOffered(person(1), story.now()))
                    .containsExactly(new Refusal.WrongStanding(Move.OFFER, Standing.OFFERED), new Refusal.NoSeat(1, 1));
        }
    }
}
