package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.rules.Dues.DAY;
import static org.kith.core.rules.Dues.action;
import static org.kith.core.rules.Dues.pause;
import static org.kith.core.rules.Dues.plan;
import static org.kith.core.rules.Dues.priority;
import static org.kith.core.rules.Dues.senseCheck;
import static org.kith.core.rules.Dues.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.EvidenceRequestId;
import org.kith.core.assessment.Reply;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.community.BodyId;
import org.kith.core.community.EngagementId;
import org.kith.core.community.TeamId;
import org.kith.core.dossier.Due;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Asking;
import org.kith.core.plan.AskingKind;
import org.kith.core.plan.Dropping;
import org.kith.core.plan.Edit;
import org.kith.core.plan.EditKind;
import org.kith.core.plan.Iteration;
import org.kith.core.plan.OriginRole;
import org.kith.core.plan.PlanState;
import org.kith.core.plan.Priority;
import org.kith.core.plan.Progress;
import org.kith.core.plan.ReportBack;
import org.kith.core.plan.Review;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.time.Pause;

class PlanDuesTest {

    private static final LocalDate DUE = LocalDate.of(2022, 6, 30);

    @Nested
    class Actions {

        @Test
        void areDueOnTheirDayFromTheirOwner() {
            Due due = Dues.of(plan().addAction(action().start(DAY).due(DUE).build())
                            .build())
                    .get(0);

            assertThat(shown(List.of(due))).containsExactly("action 2022-06-30 /actions/0/due");
            assertThat(due.owner()).contains(BodyId.of("traders"));
            assertThat(due.role()).contains(Text.of("chair"));
            assertThat(due.opens()).contains(DAY);
        }

        @ParameterizedTest
        @EnumSource(
                value = Progress.class,
                names = {"COMPLETE", "STOPPED"})
        void areNotDueOnceNothingRemainsToBeDone(Progress progress) {
            assertThat(Dues.of(plan().addAction(
                                    action().due(DUE).progress(progress).build())
                            .build()))
                    .isEmpty();
        }

        @Test
        void waitAsLongAsThePlanRests() {
            ActionPlan plan = plan().addAction(action().due(DUE).build())
                    .addPause(pause(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 5, 1)))
                    .build();

            assertThat(Dues.of(plan)).extracting(Due::by).containsExactly(LocalDate.of(2022, 7, 30));
        }

        @Test
        void areNotDueInAPauseOfWhichNobodyKnowsTheEnd() {
            ActionPlan plan = plan().addAction(action().due(DUE).build())
                    .addPause(Pause.open(DAY, Text.of("Patients come first")))
                    .build();

            assertThat(Dues.of(plan)).isEmpty();
        }

        @Test
        void areDueInThePlanThatGoesOnWithThem() {
            ActionPlan plan = plan().addAction(action().due(DUE).build())
                    .period(DateRange.of(DAY, DUE))
                    .build();
            ActionPlan next = plan.carryForward(ActionPlanId.of("sketch-2"), DAY, Text.of("A new turn"));

            assertThat(Dues.of(plan, next)).extracting(Due::document).containsExactly("action-plan/sketch-2");
        }

        @Test
        void areNotDueOnceThePlanIsClosed() {
            assertThat(Dues.of(closed().addAction(action().due(DUE).build()).build()))
                    .isEmpty();
        }
    }

    @Nested
    class NextReviews {

        @Test
        void areDueOnTheirDay() {
            ActionPlan plan = plan().addAction(
                            action().nextReview(DUE).addReview(review(DAY)).build())
                    .build();

            assertThat(shown(Dues.of(plan))).containsExactly("review 2022-06-30 /actions/0/nextReview");
            assertThat(Dues.of(plan).get(0).answered()).contains(DAY);
        }

        @Test
        void areHeldOnceSomebodyLookedThatDayOrLater() {
            assertThat(Dues.of(plan().addAction(action().nextReview(DUE)
                                    .addReview(review(DUE))
                                    .build())
                            .build()))
                    .isEmpty();
        }

        @Test
        void waitForTheEndOfAPauseTheyFallInto() {
            assertThat(Dues.of(plan().addAction(action().nextReview(DUE).build())
                            .addPause(pause(DUE.minusDays(20), DUE.plusDays(10)))
                            .build()))
                    .extracting(Due::by)
                    .containsExactly(DUE.plusDays(10));
        }

        @Test
        void standWhereAPauseIsOverBefore() {
            assertThat(Dues.of(plan().addAction(action().nextReview(DUE).build())
                            .addPause(pause(DAY, DUE))
                            .build()))
                    .extracting(Due::by)
                    .containsExactly(DUE);
        }

        private Review review(LocalDate date) {
            return new Review(date, Text.of("Seven so far."));
        }
    }

    @Nested
    class Period {

        @Test
        void endsWithAReviewByTheTeam() {
            ActionPlan plan = plan().period(DateRange.of(DAY, DUE)).build();

            assertThat(shown(Dues.of(plan))).containsExactly("review 2022-06-29 /period");
            assertThat(Dues.of(plan).get(0).team()).contains(TeamId.of("steering"));
        }

        @Test
        void isNoConcernOfAPlanThatAnotherFollows() {
            ActionPlan plan = plan().period(DateRange.of(DAY, DUE)).build();

            assertThat(Dues.of(
                            plan,
                            plan().id(ActionPlanId.of("next"))
                                    .follows(plan.id())
                                    .build()))
                    .isEmpty();
        }
    }

    @Nested
    class Askings {

        @Test
        void areDueUntilTheyAreHeld() {
            ActionPlan plan = plan().addAsking(asking(AskingKind.LISTENING).build())
                    .addAsking(asking(AskingKind.LISTENING)
                            .held(EngagementId.of("market"))
                            .build())
                    .addAsking(asking(AskingKind.SENSE_CHECK).build())
                    .build();

            assertThat(shown(Dues.of(plan)))
                    .containsExactly("listening 2022-06-30 /askings/0", "sense-check 2022-06-30 /askings/2");
        }

        @Test
        void areNotDueAboutAPriorityThatWasDropped() {
            Priority dropped =
                    priority().dropped(Dropping.of(DAY, Text.of("It was met"))).build();

            assertThat(Dues.of(plan().addPriority(dropped)
                            .addAsking(asking(AskingKind.SENSE_CHECK)
                                    .priority(dropped.id())
                                    .build())
                            .build()))
                    .isEmpty();
        }
    }

    @Nested
    class ReportBacks {

        @Test
        void areOwedAsManyDaysAfterTheFirstAskingAsWerePromised() {
            Priority asked = priority()
                    .addSenseCheck(senseCheck(DAY).build())
                    .addSenseCheck(senseCheck(DAY.plusDays(3)).build())
                    .build();

            Due due = Dues.of(plan().reportBackDays(30).addPriority(asked).build())
                    .get(0);

            assertThat(shown(List.of(due))).containsExactly("report-back 2022-04-13 /priorities/0/reportBacks");
            assertThat(due.asked()).contains(DAY);
            assertThat(due.team()).contains(TeamId.of("steering"));
        }

        @Test
        void areOwedNoMoreOncePeopleHeard() {
            Priority told = priority()
                    .addSenseCheck(senseCheck(DAY).build())
                    .addReportBack(new ReportBack(DAY.plusDays(1), Text.of("The market"), Optional.empty()))
                    .build();

            assertThat(Dues.of(plan().reportBackDays(30).addPriority(told).build()))
                    .isEmpty();
        }

        @Test
        void stayOwedWhenThePlanIsClosedAndThePriorityDropped() {
            Priority dropped = priority()
                    .addSenseCheck(senseCheck(DAY).build())
                    .dropped(Dropping.of(DAY, Text.of("No money")))
                    .build();

            assertThat(shown(Dues.of(
                            closed().reportBackDays(30).addPriority(dropped).build())))
                    .containsExactly("report-back 2022-04-13 /priorities/0/reportBacks");
        }

        @Test
        void countNoDaysOnWhichThePlanRests() {
            Priority asked = priority().addSenseCheck(senseCheck(DAY).build()).build();
            ActionPlan plan = plan().reportBackDays(30)
                    .addPriority(asked)
                    .addPause(pause(DAY.minusDays(100), DAY.plusDays(10)))
                    .build();

            assertThat(Dues.of(plan)).extracting(Due::by).containsExactly(DAY.plusDays(40));
        }
    }

    @Nested
    class SenseChecks {

        @Test
        void areWaitedForSinceTheWordsWereChanged() {
            Priority reworded = priority()
                    .addSenseCheck(senseCheck(DAY.minusDays(9)).build())
                    .addEdit(edit(true))
                    .build();

            Due due = Dues.of(plan().addPriority(reworded).build()).get(0);

            assertThat(shown(List.of(due))).containsExactly("sense-check 2022-03-09 /priorities/0/senseChecks");
            assertThat(due.asked()).contains(DAY.minusDays(9));
        }

        @Test
        void areNotWaitedForAfterASlipOfThePen() {
            assertThat(Dues.of(plan().addPriority(priority()
                                    .addSenseCheck(senseCheck(DAY.minusDays(9))
                                            .addVoice(OriginRole.RESIDENT)
                                            .people(12)
                                            .build())
                                    .addEdit(edit(false))
                                    .build())
                            .build()))
                    .isEmpty();
        }

        @Test
        void areWaitedForSinceAPriorityWasAdoptedUnasked() {
            assertThat(shown(Dues.of(
                            plan().addPriority(priority().adopted(DAY).build()).build())))
                    .containsExactly("sense-check 2022-03-14 /priorities/0/senseChecks");
        }

        @Test
        void areNotWaitedForOnceADayIsAgreed() {
            ActionPlan plan = plan().addPriority(priority().addEdit(edit(true)).build())
                    .addAsking(asking(AskingKind.SENSE_CHECK).build())
                    .build();

            assertThat(shown(Dues.of(plan))).containsExactly("sense-check 2022-06-30 /askings/0");
        }

        @Test
        void areNotWaitedForOnceThePriorityIsDropped() {
            assertThat(Dues.of(plan().addPriority(priority()
                                    .addEdit(edit(true))
                                    .dropped(Dropping.of(DAY, Text.of("It was met")))
                                    .build())
                            .build()))
                    .isEmpty();
        }

        private Edit edit(boolean material) {
            return Edit.builder()
                    .kind(EditKind.REWORDED)
                    .date(DAY.minusDays(5))
                    .material(material)
                    .addBy(OriginRole.SERVICE)
                    .build();
        }
    }

    @Nested
    class EvidenceRequests {

        @Test
        void areDueOnTheirDayFromTheBodyThatWasAsked() {
            Due due = Dues.of(request().due(DUE).build()).get(0);

            assertThat(shown(List.of(due))).containsExactly("evidence 2022-06-30 /reply");
            assertThat(due.owner()).contains(BodyId.of("education"));
            assertThat(due.asked()).contains(DAY.minusDays(20));
        }

        @Test
        void waitSinceTheyWereLastMadeIfNoDayWasAgreed() {
            assertThat(Dues.of(request().build())).extracting(Due::by).containsExactly(DAY.minusDays(20));
        }

        @Test
        void areDueNoMoreOnceThereIsAReply() {
            Reply none = Reply.builder().date(DAY).kind(ReplyKind.NONE).build();

            assertThat(Dues.of(request().due(DUE).reply(none).build())).isEmpty();
        }

        private EvidenceRequest.Builder request() {
            return EvidenceRequest.builder()
                    .id(EvidenceRequestId.of("policies"))
                    .wanted(Text.of("The policies of the schools"))
                    .of(BodyId.of("education"))
                    .addAsked(DAY.minusDays(60), DAY.minusDays(20));
        }
    }

    private static Asking.Builder asking(AskingKind kind) {
        return Asking.builder().kind(kind).date(DUE).community(Text.of("The market"));
    }

    private static ActionPlan.Builder closed() {
        return plan().addIteration(Iteration.of(PlanState.CLOSED, DAY, Text.of("The money ended")));
    }
}
