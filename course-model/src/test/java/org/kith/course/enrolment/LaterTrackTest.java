package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.enrolment.Samples.TRACK;
import static org.kith.course.enrolment.Samples.WITH;
import static org.kith.course.enrolment.Samples.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.course.TrackId;

/** The foundation course: 250 pounds without a certificate, 300 with one, which is chosen later. */
class LaterTrackTest {

    private static final TrackId DIPLOMA = TrackId.of("diploma");
    private static final Terms WITHOUT = Samples.terms(TRACK, "GBP 250.00");
    private static final Terms CERTIFICATE =
            Samples.terms(WITH, "GBP 300.00").withChosenAfter(TRACK).withChosenUntil(Samples.LAST_SESSION_END);

    @Nested
    class Choice {

        private final Story story = enrolled(WITHOUT, CERTIFICATE).then(LaterTrackTest::certificate, 1);

        @Test
        void costsTheDifference() {
            assertThat(story.events())
                    .last()
                    .isEqualTo(new Event.TrackChosen(
                            person(1),
                            new TrackChoice(CERTIFICATE, Optional.of(Money.parse("GBP 50.00"))),
                            story.now().minusSeconds(60)));
        }

        @Test
        void bringsTheTermsOfTheTrack() {
            assertThat(terms(story.enrolments())).contains(CERTIFICATE);
        }

        @Test
        void leavesTheSeatAndTheListAsTheyAre() {
            Story waiting = Story.of(policy(WITHOUT, CERTIFICATE), 2)
                    .then(Command.Accept::new, 1)
                    .then((ref, at) -> new Command.Enrol(ref, TRACK, at), 1)
                    .then(LaterTrackTest::certificate, 1);

            assertThat(waiting.standing(1)).isEqualTo(Standing.ENROLLED);
            assertThat(waiting.enrolments().held()).isEqualTo(1);
            assertThat(waiting.enrolments().waiting())
                    .extracting(Registration::person)
                    .containsExactly(person(2));
        }

        @Test
        void isReplayedByAnyLaterPolicy() {
            Terms dearer = CERTIFICATE.withFee(Money.parse("GBP 900.00"));
            EnrolmentPolicy later = policy(WITHOUT, dearer).build();
            EnrolmentPolicy without = policy(WITHOUT).build();

            assertThat(terms(Enrolments.replay(later, story.events()).orElseThrow()))
                    .contains(CERTIFICATE);
            assertThat(terms(Enrolments.replay(without, story.events()).orElseThrow()))
                    .contains(CERTIFICATE);
        }

        @Test
        void isByThePolicyOfItsDayAndPaysForWhatWasPromisedBefore() {
            Story before = enrolled(WITHOUT, CERTIFICATE);
            EnrolmentPolicy dearer = policy(
                            WITHOUT.withFee(Money.parse("GBP 280.00")), CERTIFICATE.withFee(Money.parse("GBP 330.00")))
                    .build();
            Batch batch = Enrolments.replay(dearer, before.events())
                    .orElseThrow()
                    .decideAll(List.of(certificate(person(1), before.now())));

            assertThat(batch.events())
                    .singleElement()
                    .extracting(event -> ((Event.TrackChosen) event).choice().extra())
                    .isEqualTo(Optional.of(Money.parse("GBP 80.00")));
        }

        @Test
        void leadsFromTrackToTrack() {
            Terms diploma = Samples.terms(DIPLOMA, "GBP 290.00").withChosenAfter(WITH);
            Story further = enrolled(WITHOUT, CERTIFICATE, diploma);

            assertThat(further.refusals((ref, at) -> new Command.ChooseTrack(ref, DIPLOMA, at), 1))
                    .containsExactly(new Refusal.TrackNotAfter(DIPLOMA, TRACK));
            further.then(LaterTrackTest::certificate, 1)
                    .then((ref, at) -> new Command.ChooseTrack(ref, DIPLOMA, at), 1);
            assertThat(further.events())
                    .last()
                    .extracting(event -> ((Event.TrackChosen) event).choice().extra())
                    .isEqualTo(Optional.of(Money.parse("GBP -10.00")));
        }

        @Test
        void hasNoExtraFeeWhereOneFeeIsNotKnown() {
            Story unknown =
                    enrolled(WITHOUT.withFee(Optional.empty()), CERTIFICATE).then(LaterTrackTest::certificate, 1);

            assertThat(unknown.events())
                    .last()
                    .extracting(event -> ((Event.TrackChosen) event).choice().extra())
                    .isEqualTo(Optional.empty());
        }
    }

    @Nested
    class Refused {

        @Test
        void isSomebodyWhoIsNotKnownOrNotEnrolled() {
            Story story = Story.of(policy(WITHOUT, CERTIFICATE), 1).then(Command.Accept::new, 1);

            assertThat(story.refusals(LaterTrackTest::certificate, 9))
                    .containsExactly(new Refusal.WrongStanding(Move.CHOOSE_TRACK, Standing.NONE));
            assertThat(story.refusals(LaterTrackTest::certificate, 1))
                    .containsExactly(new Refusal.WrongStanding(Move.CHOOSE_TRACK, Standing.ACCEPTED));
        }

        @Test
        void isSomebodyWhoGaveTheSeatBack() {
            Story story = enrolled(WITHOUT, CERTIFICATE).then(Command.Cancel::new, 1);

            assertThat(story.refusals(LaterTrackTest::certificate, 1))
                    .containsExactly(new Refusal.WrongStanding(Move.CHOOSE_TRACK, Standing.CANCELLED));
        }

        @Test
        void isATrackThatThePolicyDoesNotHave() {
            assertThat(enrolled(WITHOUT).refusals(LaterTrackTest::certificate, 1))
                    .containsExactly(new Refusal.UnknownTrack(WITH));
        }

        @Test
        void isTheTrackThatSomebodyIsOn() {
            Story story = enrolled(WITHOUT, CERTIFICATE);

            assertThat(story.refusals((ref, at) -> new Command.ChooseTrack(ref, TRACK, at), 1))
                    .containsExactly(new Refusal.TrackAlreadyChosen(TRACK));
            assertThat(story.then(LaterTrackTest::certificate, 1).refusals(LaterTrackTest::certificate, 1))
                    .containsExactly(new Refusal.TrackAlreadyChosen(WITH));
        }

        @Test
        void isATrackThatIsChosenAtTheStart() {
            Story story = enrolled(WITHOUT, Samples.terms(WITH, "GBP 300.00"));

            assertThat(story.refusals(LaterTrackTest::certificate, 1))
                    .containsExactly(new Refusal.TrackNotAfter(WITH, TRACK));
        }

        @Test
        void isTheWayBack() {
            Story story = enrolled(WITHOUT, CERTIFICATE).then(LaterTrackTest::certificate, 1);

            assertThat(story.refusals((ref, at) -> new Command.ChooseTrack(ref, TRACK, at), 1))
                    .containsExactly(new Refusal.TrackNotAfter(TRACK, WITH));
        }

        @Test
        void isAChoiceFromTheMomentOnAtWhichItIsTooLate() {
            Story story = enrolled(WITHOUT, CERTIFICATE).at(Samples.LAST_SESSION_END);

            assertThat(story.refusals(LaterTrackTest::certificate, 1))
                    .containsExactly(new Refusal.TrackChosenTooLate(WITH, Samples.LAST_SESSION_END));
            story.at(Samples.LAST_SESSION_END.minusSeconds(1)).then(LaterTrackTest::certificate, 1);
            assertThat(terms(story.enrolments())).contains(CERTIFICATE);
        }

        @Test
        void isAFeeInAnotherCurrency() {
            Story story = enrolled(WITHOUT, CERTIFICATE.withFee(Money.parse("EUR 300.00")));

            assertThat(story.refusals(LaterTrackTest::certificate, 1))
                    .containsExactly(new Refusal.FeeInOtherCurrency(WITH, TRACK));
        }

        @Test
        void isAnEnrolmentOnATrackThatIsChosenLater() {
            Story story = Story.of(policy(WITHOUT, CERTIFICATE), 1).then(Command.Accept::new, 1);

            assertThat(story.refusals((ref, at) -> new Command.Enrol(ref, WITH, at), 1))
                    .containsExactly(new Refusal.TrackIsChosenLater(WITH, TRACK));
        }

        @Test
        void isAChoiceForAllReasonsAtOnce() {
            Story story = enrolled(WITHOUT, CERTIFICATE.withChosenAfter(DIPLOMA).withFee(Money.parse("EUR 300.00")))
                    .at(Samples.LAST_SESSION_END);

            assertThat(story.refusals(at -> certificate(person(1), at).onRevision(0)))
                    .extracting(Refusal::code)
                    .containsExactly(
                            "enrolment.other-revision",
                            "enrolment.track-chosen-too-late",
                            "enrolment.track-not-after",
                            "enrolment.fee-in-other-currency");
        }
    }

    private static Command certificate(PersonRef ref, Instant at) {
        return new Command.ChooseTrack(ref, WITH, at);
    }

    private static Story enrolled(Terms... terms) {
        return Story.of(policy(terms), 1)
                .then(Command.Accept::new, 1)
                .then((ref, at) -> new Command.Enrol(ref, TRACK, at), 1);
    }

    private static EnrolmentPolicy.Builder policy(Terms... terms) {
        return EnrolmentPolicy.builder().from(Samples.policy(1).build().withTerms(terms));
    }

    private static Optional<Terms> terms(Enrolments enrolments) {
        return enrolments.registration(person(1)).flatMap(Registration::terms);
    }
}
