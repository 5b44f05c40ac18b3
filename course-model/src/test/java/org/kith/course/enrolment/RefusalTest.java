package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.course.Window;

class RefusalTest {

    @Nested
    class Finding {

        @Test
        void saysWhatTheCodeMeansWithTheData() {
            assertThat(new Refusal.NoSeat(20, 21).toFinding())
                    .hasToString("ERROR enrolment.no-seat: All 20 seats are held (21).");
        }

        @Test
        void saysWhenAWindowIsOpen() {
            Window window = Window.before(Instant.parse("2021-12-31T17:00:00Z"));

            assertThat(new Refusal.OutsideWindow(Period.INTEREST, window)
                            .toFinding()
                            .message())
                    .isEqualTo("The window for interest is open from no bound until 2021-12-31T17:00:00Z.");
        }
    }

    @Nested
    class Codes {

        @Test
        void areThereForEveryReason() {
            assertThat(ALL)
                    .extracting(Object::getClass)
                    .hasSameElementsAs(List.of(Refusal.class.getPermittedSubclasses()));
            assertThat(ALL)
                    .extracting(Refusal::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.startsWith("enrolment."));
        }

        @Test
        void allHaveATextWithEveryArgumentAndAdvice() {
            assertThat(ALL).extracting(Refusal::toFinding).allSatisfy(finding -> {
                assertThat(finding.advice()).isPresent();
                assertThat(finding.message()).doesNotContain("{");
                assertThat(finding.arguments()).allMatch(finding.message()::contains);
            });
        }
    }

    /** The refusals that no story elsewhere comes to. */
    @Nested
    class Commands {

        @Test
        void areRefusedFromBeforeTheLastThingThatHappened() {
            Story story = Story.of(Samples.policy(1), 1);
            Instant last = story.now().minusSeconds(60);

            assertThat(story.at(last.minusSeconds(1)).refusals(Command.Accept::new, 1))
                    .containsExactly(new Refusal.OutOfOrder(last));
            assertThat(story.at(last).then(Command.Accept::new, 1).standing(1)).isEqualTo(Standing.ACCEPTED);
        }

        @Test
        void offerNoSeatToSomebodyWhoWasNotSelected() {
            Story story = Story.of(Samples.policy(1).selection(true), 1);

            assertThat(story.refusals(Command.Offer::new, 1)).containsExactly(new Refusal.NotSelected());
        }

        @Test
        void takeNoInterestFromTheFuture() {
            Story story = Story.of(Samples.policy(1));
            Instant later = story.now().plusSeconds(1);

            assertThat(story.refusals(at -> new Command.ExpressInterest(Applicant.of(Samples.person(1), later), at)))
                    .containsExactly(new Refusal.InterestInFuture(later));
            assertThat(story.refusals(
                            at -> new Command.Receive(Applicant.of(Samples.person(1), later), Samples.NEXT_COHORT, at)))
                    .containsExactly(new Refusal.InterestInFuture(later));
        }

        @Test
        void doNotOpenAListThatIsOpen() {
            Story story = Story.of(Samples.policy(1));

            assertThat(story.refusals(Command.Reopen::new)).containsExactly(new Refusal.ListOpen());
            assertThat(story.then(Command.Close::new)
                            .then(Command.Reopen::new)
                            .enrolments()
                            .isClosed())
                    .isFalse();
        }

        @Test
        void changeNoQuotaThatIsNotThere() {
            QuotaId north = QuotaId.of("north");

            assertThat(Story.of(Samples.policy(1))
                            .refusals(at -> new Command.ChangeCapacity(Capacity.of(north, 2), at)))
                    .containsExactly(new Refusal.UnknownQuota(north));
        }
    }

    private static final Instant MOMENT = Instant.parse("2021-12-31T17:00:00Z");

    private static final List<Refusal> ALL = List.of(
            new Refusal.OtherRevision(2, 3),
            new Refusal.OutOfOrder(MOMENT),
            new Refusal.WrongStanding(Move.ACCEPT, Standing.NONE),
            new Refusal.NotSelected(),
            new Refusal.InterestInFuture(MOMENT),
            new Refusal.OutsideWindow(Period.COURSE, Window.ALWAYS),
            new Refusal.ListClosed(),
            new Refusal.ListOpen(),
            new Refusal.NoSeat(20, 21),
            new Refusal.QuotaFull(QuotaId.of("north"), 1, 2),
            new Refusal.NotNext(3),
            new Refusal.OfferLapsed(MOMENT),
            new Refusal.UnknownTrack(Samples.TRACK),
            new Refusal.TrackIsChosenLater(Samples.WITH, Samples.TRACK),
            new Refusal.TrackAlreadyChosen(Samples.TRACK),
            new Refusal.TrackNotAfter(Samples.WITH, Samples.TRACK),
            new Refusal.TrackChosenTooLate(Samples.WITH, MOMENT),
            new Refusal.FeeInOtherCurrency(Samples.WITH, Samples.TRACK),
            new Refusal.UnknownQuota(QuotaId.of("north")),
            new Refusal.SameCohort(Samples.COHORT));
}
