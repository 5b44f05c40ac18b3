package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.enrolment.Samples.birmingham;
import static org.kith.course.enrolment.Samples.person;
import static org.kith.course.enrolment.Samples.policy;
import static org.kith.course.enrolment.Samples.selection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.PlaceId;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.core.validation.Outcome;
import org.kith.course.TrackId;
import org.kith.course.Window;

class EnrolmentsTest {

    @Nested
    class Seats {

        @Test
        void goToThoseWhoComeFirst() {
            Story story = Story.of(birmingham(20), 22);

            assertThat(story.enrolments().held()).isEqualTo(20);
            assertThat(story.enrolments().free()).isZero();
            assertThat(story.enrolments().waiting())
                    .extracting(Registration::person)
                    .containsExactly(person(21), person(22));
        }

        @Test
        void canBeFreeWhileTheListIsClosed() {
            Story story = Story.of(policy(80)).then(Command.Close::new);

            assertThat(story.enrolments().free()).isEqualTo(80);
            assertThat(story.enrolments().isClosed()).isTrue();
            assertThat(story.refusals(Command.ExpressInterest::of, 1)).containsExactly(new Refusal.ListClosed());
        }

        @Test
        void areRefusedWhenThereIsNoneAndNoList() {
            Story story = Story.of(policy(1).waitingList(false), 1);

            assertThat(story.refusals(Command.ExpressInterest::of, 2)).containsExactly(new Refusal.NoSeat(1, 1));
        }

        @Test
        void areOfferedAgainWhenTheListIsOpenedAgain() {
            Story story = Story.of(policy(1), 2)
                    .then(Command.Close::new)
                    .then(Command.Decline::new, 1)
                    .then(Command.Reopen::new);

            assertThat(story.standing(2)).isEqualTo(Standing.OFFERED);
        }
    }

    @Nested
    class Offer {

        @Test
        void holdsItsSeatUntilItLapses() {
            Story story = Story.of(policy(1).offerHours(48), 2);
            Instant lapse = story.enrolments()
                    .registration(person(1))
                    .flatMap(Registration::offeredUntil)
                    .orElseThrow();

            assertThat(lapse).isEqualTo(Samples.DECEMBER.plus(Duration.ofDays(2)));
            assertThat(story.at(lapse.minusSeconds(1)).then(Command.Expire::new).standing(2))
                    .isEqualTo(Standing.INTERESTED);
            assertThat(story.at(lapse).then(Command.Expire::new).standing(1)).isEqualTo(Standing.EXPIRED);
            assertThat(story.standing(2)).isEqualTo(Standing.OFFERED);
        }

        @Test
        void standsUntilTheLastMomentThereIsAtMost() {
            Story story = Story.of(policy(1).offerHours(8_784)).at(Instant.MAX);
            Command interest = Command.ExpressInterest.of(person(1), Instant.MAX);

            assertThat(story.enrolments().decideAll(List.of(interest)).events())
                    .contains(new Event.Offered(person(1), Optional.of(Instant.MAX), Instant.MAX));
        }

        @Test
        void cannotBeAcceptedAfterItHasLapsed() {
            Story story = Story.of(policy(1).offerHours(1), 1);
            Instant lapse = Samples.DECEMBER.plus(Duration.ofHours(1));

            assertThat(story.at(lapse).refusals(Command.Accept::new, 1))
                    .containsExactly(new Refusal.OfferLapsed(lapse));
        }

        @Test
        void lapsesAtTheEndOfTheWindowAtTheLatest() {
            Story story = Story.of(birmingham(1).offerHours(8_784), 1);

            assertThat(story.enrolments().registration(person(1)).flatMap(Registration::offeredUntil))
                    .contains(Samples.FIRST_SESSION);
        }

        @Test
        void freesItsSeatOnce() {
            Story story = Story.of(policy(1), 3).then(Command.Decline::new, 1);

            assertThat(story.refusals(Command.Withdraw::new, 1))
                    .containsExactly(new Refusal.WrongStanding(Move.WITHDRAW, Standing.DECLINED));
            assertThat(story.enrolments().held()).isEqualTo(1);
            assertThat(story.standing(2)).isEqualTo(Standing.OFFERED);
            assertThat(story.standing(3)).isEqualTo(Standing.INTERESTED);
        }

        @Test
        void isNotRevivedByACancelledAcceptance() {
            Story story = Story.of(policy(1), 2).then(Command.Accept::new, 1).then(Command.Cancel::new, 1);

            assertThat(story.standing(1)).isEqualTo(Standing.CANCELLED);
            assertThat(story.standing(2)).isEqualTo(Standing.OFFERED);
            assertThat(story.refusals(Command.Accept::new, 1))
                    .containsExactly(new Refusal.WrongStanding(Move.ACCEPT, Standing.CANCELLED));
        }

        @Test
        void isRefusedToAllButTheNext() {
            Story story = Story.of(policy(1).enrolment(Window.of(Samples.CLOSING, Samples.FIRST_SESSION)), 2)
                    .at(Samples.CLOSING);

            assertThat(story.refusals(Command.Offer::new, 2)).containsExactly(new Refusal.NotNext(1));
            assertThat(story.then(Command.Offer::new, 1).standing(1)).isEqualTo(Standing.OFFERED);
        }
    }

    @Nested
    class NumberOfSeats {

        @Test
        void promotesWhenItIsRaised() {
            Story story = Story.of(policy(1), 3).then(at -> new Command.ChangeCapacity(Capacity.of(3), at));

            assertThat(story.enrolments().held()).isEqualTo(3);
            assertThat(story.enrolments().waiting()).isEmpty();
        }

        @Test
        void evictsNobodyAndSaysSoWhenItIsLowered() {
            Story story = Story.of(policy(3), 3).then(at -> new Command.ChangeCapacity(Capacity.of(1), at));

            assertThat(story.enrolments().held()).isEqualTo(3);
            assertThat(story.enrolments().free()).isZero();
            assertThat(story.events().get(story.events().size() - 1))
                    .isInstanceOfSatisfying(
                            Event.CapacityChanged.class,
                            changed -> assertThat(changed.excess()).isEqualTo(2));
        }

        @Test
        void ofAQuotaHoldsBesideThatOfTheWhole() {
            Quota north = Quota.builder()
                    .id(QuotaId.of("north"))
                    .place(PlaceId.of("north"))
                    .seats(1)
                    .build();
            Story story = Story.of(policy(3).addQuota(north))
                    .then(at -> fromTheNorth(1, at))
                    .then(at -> fromTheNorth(2, at))
                    .then(Command.ExpressInterest::of, 3);

            assertThat(story.standing(2)).isEqualTo(Standing.INTERESTED);
            assertThat(story.standing(3)).isEqualTo(Standing.OFFERED);
            assertThat(story.enrolments().whyNotOffered(person(2), story.now()))
                    .containsExactly(new Refusal.QuotaFull(QuotaId.of("north"), 1, 1));
            assertThat(story.then(Command.Decline::new, 1).standing(2)).isEqualTo(Standing.OFFERED);
        }

        private static Command fromTheNorth(int number, Instant at) {
            Applicant applicant = Applicant.builder()
                    .person(person(number))
                    .place(PlaceId.of("north"))
                    .since(at)
                    .build();
            return new Command.ExpressInterest(applicant, at);
        }
    }

    @Nested
    class Order {

        @Test
        void goesByPriorityThenByTheMomentOfInterest() {
            Story story = Story.of(policy(0).selection(true), 3)
                    .then(at -> new Command.Shortlist(person(3), selection(1), at))
                    .then(at -> new Command.Shortlist(person(2), selection(1), at))
                    .then(at -> new Command.Shortlist(person(1), selection(0), at));

            assertThat(story.enrolments().waiting())
                    .extracting(Registration::person)
                    .containsExactly(person(2), person(3), person(1));
        }

        @Test
        void canBeDrawnAndDrawnAgain() {
            PromotionOrder.ByLot lots = new PromotionOrder.ByLot("31 December 2021");
            List<PersonRef> drawn = Story.of(policy(0).order(lots), 50).enrolments().waiting().stream()
                    .map(Registration::person)
                    .toList();

            assertThat(drawn).isSortedAccordingTo((a, b) -> Long.compare(lots.lot(a), lots.lot(b)));
            assertThat(drawn)
                    .isNotEqualTo(drawn.stream()
                            .sorted((a, b) -> a.value().compareTo(b.value()))
                            .toList());
        }

        @Test
        void ofALotIsThatOfItsHash() {
            // The first 16 digits of: printf 'seed:p1' | sha256sum
            assertThat(new PromotionOrder.ByLot("seed").lot(person(1))).isEqualTo(0x68ef7d74fe5c45afL);
        }
    }

    @Nested
    class Windows {

        @Test
        void keepLateInterestForLaterCohorts() {
            Story story = Story.of(birmingham(20)).at(Samples.CLOSING).then(Command.ExpressInterest::of, 1);

            assertThat(story.standing(1)).isEqualTo(Standing.LATER);
            assertThat(story.enrolments().held()).isZero();
        }

        @Test
        void refuseLateInterestWhereThereIsNoLaterCohort() {
            Story story = Story.of(birmingham(20).laterCohorts(false)).at(Samples.CLOSING);

            assertThat(story.refusals(Command.ExpressInterest::of, 1))
                    .containsExactly(new Refusal.OutsideWindow(Period.INTEREST, Window.before(Samples.CLOSING)));
        }

        @Test
        void endAllPromotion() {
            Story story = Story.of(birmingham(1), 2)
                    .then(Command.Accept::new, 1)
                    .at(Samples.FIRST_SESSION)
                    .then(Command.Cancel::new, 1);

            assertThat(story.standing(2)).isEqualTo(Standing.INTERESTED);
            assertThat(story.enrolments().whyNotOffered(person(2), story.now()))
                    .containsExactly(new Refusal.OutsideWindow(Period.ENROLMENT, Window.before(Samples.FIRST_SESSION)));
        }

        @Test
        void refuseANoShowBeforeTheCourse() {
            Story story = Story.of(birmingham(1), 1)
                    .then(Command.Accept::new, 1)
                    .then(at -> new Command.Enrol(person(1), Samples.TRACK, at));

            assertThat(story.refusals(Command.NoShow::new, 1)).hasSize(1);
            assertThat(story.at(Samples.FIRST_SESSION)
                            .then(Command.NoShow::new, 1)
                            .enrolments()
                            .held())
                    .isZero();
        }
    }

    @Nested
    class Revision {

        @Test
        void countsEvents() {
            assertThat(Story.of(policy(1), 2).enrolments().revision()).isEqualTo(3);
        }

        @Test
        void refusesACommandForAnotherOne() {
            Story story = Story.of(policy(1), 2);

            assertThat(story.refusals(at -> new Command.Accept(person(1), at).onRevision(2)))
                    .containsExactly(new Refusal.OtherRevision(2, 3));
            assertThat(story.then(at -> new Command.Accept(person(1), at).onRevision(3))
                            .standing(1))
                    .isEqualTo(Standing.ACCEPTED);
        }
    }

    @Nested
    class Reasons {

        @Test
        void areGivenAllAtOnce() {
            Story story = Story.of(birmingham(1), 2).then(Command.Close::new).at(Samples.LAST_SESSION_END);

            assertThat(story.refusals(at -> new Command.Offer(person(2), at).onRevision(0)))
                    .extracting(Refusal::code)
                    .containsExactly(
                            "enrolment.other-revision",
                            "enrolment.list-closed",
                            "enrolment.outside-window",
                            "enrolment.outside-window",
                            "enrolment.no-seat");
        }
    }

    @Nested
    class TermsOfEnrolment {

        @Test
        void stayAsTheyWereWhenThePolicyChanges() {
            Story story = Story.of(policy(1).addTerm(Samples.terms(Samples.WITH, "GBP 250.00")), 1)
                    .then(Command.Accept::new, 1)
                    .then(at -> new Command.Enrol(person(1), Samples.WITH, at));
            EnrolmentPolicy dearer =
                    policy(1).addTerm(Samples.terms(Samples.WITH, "GBP 300.00")).build();

            assertThat(Enrolments.replay(dearer, story.events())
                            .orElseThrow()
                            .registration(person(1))
                            .flatMap(Registration::terms)
                            .flatMap(Terms::fee))
                    .contains(Money.parse("GBP 250.00"));
        }

        @Test
        void areThoseOfTheTrackThatIsChosen() {
            Story story = Story.of(policy(1), 1).then(Command.Accept::new, 1);

            assertThat(story.refusals(at -> new Command.Enrol(person(1), TrackId.of("other"), at)))
                    .containsExactly(new Refusal.UnknownTrack(TrackId.of("other")));
        }
    }

    @Nested
    class OtherCohorts {

        @Test
        void takeTheListInItsOrder() {
            Story story = Story.of(birmingham(1), 3)
                    .at(Samples.CLOSING)
                    .then(Command.ExpressInterest::of, 4)
                    .then(at -> new Command.CarryOver(Samples.NEXT_COHORT, at));
            Story next = Story.of(policy(2)).at(Samples.LAST_SESSION_END);
            story.enrolments()
                    .carriedOver(Samples.NEXT_COHORT)
                    .forEach(applicant -> next.then(at -> new Command.ExpressInterest(applicant, at)));

            assertThat(story.enrolments().waiting()).isEmpty();
            assertThat(next.standing(2)).isEqualTo(Standing.OFFERED);
            assertThat(next.standing(3)).isEqualTo(Standing.OFFERED);
            assertThat(next.enrolments().waiting())
                    .extracting(Registration::person)
                    .containsExactly(person(4));
        }

        @Test
        void takeSomebodyWithASeat() {
            Story story = Story.of(policy(1), 2)
                    .then(Command.Accept::new, 1)
                    .then(at -> new Command.Transfer(person(1), Samples.NEXT_COHORT, at));

            assertThat(story.enrolments().registration(person(1)).flatMap(Registration::otherCohort))
                    .contains(Samples.NEXT_COHORT);
            assertThat(story.standing(2)).isEqualTo(Standing.OFFERED);
        }

        @Test
        void areNotThisOne() {
            Story story = Story.of(policy(1), 1).then(Command.Accept::new, 1);

            assertThat(story.refusals(at -> new Command.Transfer(person(1), Samples.COHORT, at)))
                    .containsExactly(new Refusal.SameCohort(Samples.COHORT));
        }

        @Test
        void sendSomebodyWhereThereIsASeat() {
            Story story = Story.of(policy(1));
            story.then(at -> new Command.Receive(Applicant.of(person(9), at), Samples.NEXT_COHORT, at));

            assertThat(story.standing(9)).isEqualTo(Standing.ACCEPTED);
            assertThat(story.refusals(at -> new Command.Receive(Applicant.of(person(8), at), Samples.NEXT_COHORT, at)))
                    .containsExactly(new Refusal.NoSeat(1, 1));
        }
    }

    @Nested
    class Replaying {

        @Test
        void listsEventsThatCannotHaveHappenedAndLeavesThemOut() {
            Story story = Story.of(policy(1), 2);
            Event impossible = new Event.Moved(person(2), Move.ACCEPT, story.now());
            Event early = new Event.Closed(Samples.DECEMBER.minusSeconds(1));
            List<Event> events = new ArrayList<>(story.events());
            events.add(impossible);
            events.add(early);
            events.add(new Event.Reopened(story.now()));

            Outcome<Enrolments> replay = Enrolments.replay(story.enrolments().policy(), events);

            assertThat(replay.orElseThrow()).isEqualTo(story.enrolments());
            assertThat(replay.findings())
                    .extracting(finding -> finding.code() + finding.pointer())
                    .containsExactly(
                            "enrolment.event-without-cause/3",
                            "enrolment.event-out-of-order/4",
                            "enrolment.event-idle/5");
        }
    }

    @Nested
    class Text {

        @Test
        void tellsNobodyApart() {
            Story story = Story.of(policy(1), 2);

            assertThat(story.enrolments().toString()).isEqualTo("Enrolments(birmingham-2022, 1 of 1 seats held)");
            assertThat(story.events().toString() + story.enrolments().registrations())
                    .doesNotContain("p1");
        }
    }
}
