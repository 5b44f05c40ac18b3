package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.CheckReport;
import org.kith.core.dossier.CheckReportId;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Findings;
import org.kith.course.CallOff;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.CourseSession;
import org.kith.course.Delivery;
import org.kith.course.Deviation;
import org.kith.course.Schedule;

class SectionsTest {

    private static final UnaryOperator<String> PLAIN = UnaryOperator.identity();

    @Test
    void appearOnlyWhereThereIsSomething() {
        assertThat(Page.of(Samples.scope(PlanSamples.plan(PLAIN).build())).contents())
                .extracting(Section::anchor)
                .containsExactly("due", "plan");
    }

    @Test
    void comeInTheOrderOfThePage() {
        assertThat(Page.of(scope()).contents())
                .extracting(Section::anchor)
                .containsExactly(
                        "attention",
                        "due",
                        "reviews",
                        "progress",
                        "profile",
                        "coverage",
                        "plan",
                        "courses",
                        "recognitions");
    }

    @Nested
    class WhatNeedsAttention {

        @Test
        void tellsTheWorstFirst() {
            assertThat(attention().groups()).extracting(Attention.Group::tone).containsExactly("error", "info");
        }

        @Test
        void tellsTheSameOnceWithAllItsPlaces() {
            Attention.Group errors = attention().groups().get(0);

            assertThat(errors.count()).isEqualTo(2);
            assertThat(errors.items()).hasSize(1);
            assertThat(errors.items().get(0).places())
                    .extracting(Attention.Where::pointer)
                    .containsExactly("/actions/1/due", "/actions/0/due");
        }

        @Test
        void namesFileLineAndColumn() {
            assertThat(attention()
                            .groups()
                            .get(0)
                            .items()
                            .get(0)
                            .places()
                            .get(0)
                            .file())
                    .isEqualTo("plan.json, line 12, column 7");
        }

        @Test
        void saysIfNothingWasFound() {
            CheckReport clean = CheckReport.of(CheckReportId.of("check"), Samples.AS_OF, Findings.NONE);
            assertThat(Samples.page(Samples.STEERING, clean)).contains("Nothing was found");
        }

        private Attention attention() {
            return Attention.of(scope()).orElseThrow();
        }
    }

    @Nested
    class ActionPlanSection {

        private final PlanCard plan = PlanCard.of(PlanSamples.plan(PLAIN).build(), scope());

        @Test
        void putsTheMostUrgentActionFirst() {
            assertThat(plan.actions()).extracting(ActionRow::health).containsExactly("Late", "Done");
        }

        @Test
        void putsPrioritiesWithARankFirst() {
            assertThat(plan.priorities()).extracting(page -> page.row().rank()).containsExactly("1", "");
        }

        @Test
        void marksAPriorityThatTheCommunityDidNotPropose() {
            assertThat(plan.priorities())
                    .extracting(page -> page.row().community())
                    .containsExactly(true, false);
        }

        @Test
        void marksWhatIsMadeUp() {
            assertThat(plan.notices()).extracting(Notice::title).containsExactly("Illustrative");
        }
    }

    @Nested
    class CoverageSection {

        private final CoverageCard coverage = CoverageCard.of(ProgrammeSamples.coverage(PLAIN), scope());

        @Test
        void saysWhatComesOfEachColumn() {
            assertThat(coverage.results())
                    .extracting(CoverageCard.Cell::word)
                    .containsExactly("2 bodies", "One body", "Gap", "Open");
        }

        @Test
        void namesWhatStandsOut() {
            assertThat(coverage.insights())
                    .containsExactly(
                            new Fact("Nobody is active", "Organised"),
                            new Fact("Still open", "Cooperative"),
                            new Fact("Hangs on Old School alone", "Inclusive"),
                            new Fact("More than one body is active", "Confident"));
        }
    }

    @Nested
    class ProgressSection {

        private final AssessmentCard card = Page.of(scope()).assessments().get(0);

        @Test
        void tellsEveryAnswerApart() {
            assertThat(card.steps())
                    .extracting(Step::state)
                    .containsExactly("Some", "Not applicable", "Not known", "Not answered");
        }

        @Test
        void fillsABarUpToTheLevel() {
            assertThat(card.steps().get(0).bar().segments())
                    .extracting(Bar.Segment::filled)
                    .containsExactly(true, true, false, false);
        }

        @Test
        void tellsEvidenceWithItsFigureAndDate() {
            EvidenceLine line = card.steps().get(0).evidence().get(0);
            assertThat(line.figure() + ", " + line.date()).isEqualTo("over 90 schools, by October 2019");
        }

        @Test
        void marksRatingsThatAreInferred() {
            assertThat(card.notices()).extracting(Notice::title).containsExactly("Inferred");
        }

        @Test
        void roundsTheShareDown() {
            assertThat(card.scores().get(0).figures().share()).isEqualTo("16.6\u00a0%");
        }
    }

    @Nested
    class ScoreOfAnAssessment {

        private final ScoreAdvice score =
                Page.of(scope()).assessments().get(0).scores().get(0);

        @Test
        void tellsWhatWasLost() {
            assertThat(score.figures().line()).isEqualTo("2 of 12 points, 10 lost");
        }

        @Test
        void marksWhatIsProvisional() {
            assertThat(score.provisional()).isTrue();
        }

        @Test
        void saysWhatWouldReachTheNextLevelInTheWordsOfTheFramework() {
            NextSteps next = score.next().orElseThrow();

            assertThat(next.level()).isEqualTo("Growing");
            assertThat(next.changes())
                    .containsExactly(
                            new NextSteps.Change("Schools", "Some", "All"),
                            new NextSteps.Change("Governance", "Not rated", "Some"));
            assertThat(next.conditions()).containsExactly("Beginning held for three months more");
        }

        @Test
        void saysWhichLevelIsHeld() {
            assertThat(score.standing())
                    .isEqualTo(
                            "Beginning, by decision, since 1 May 2021: held, and due for renewal; may be renewed from"
                                    + " 1 February 2022; no longer from 1 May 2022.");
        }

        @Test
        void hasTheDecisionBesideIt() {
            assertThat(score.decisions())
                    .containsExactly(new DecisionNote(
                            "Growing", "20 March 2022", "The club", true, "", List.of("Seen on a visit")));
        }

        @Test
        void keepsTheOrderOfItsParts() {
            assertThat(score.parts()).extracting(ScorePart::title).containsExactly("Places", "Governance");
        }

        @Test
        void tellsEveryAnswerApart() {
            assertThat(score.parts().get(0).parts())
                    .extracting(ScorePart::state)
                    .containsExactly("Some", "Not applicable", "Not known");
        }

        @Test
        void countsTheAnswersOfAGroupOnly() {
            assertThat(score.parts())
                    .extracting(ScorePart::answers)
                    .containsExactly("1 rated, 1 not applicable, 1 not known, 0 not answered", "");
        }

        @Test
        void tellsTheRuleAndTheInputsOfEveryNode() {
            ScorePart places = score.parts().get(0);

            assertThat(score.basis().facts()).containsExactly(new Fact("Rule", "weighted sum"));
            assertThat(places.basis().facts())
                    .containsExactly(
                            new Fact("Rule", "weighted mean"),
                            new Fact("Most points", "25/3 (8.33)"),
                            new Fact("Rounding", "floor to 1"));
            assertThat(places.parts().get(0).basis().facts())
                    .containsExactly(
                            new Fact("Rule", "rating"),
                            new Fact("Answer", "Some"),
                            new Fact("Rule for several raters", "scored"));
        }

        @Test
        void tellsTheFigureThatANumberRestsOn() {
            assertThat(score.parts().get(1).basis().facts())
                    .containsExactly(
                            new Fact("Rule", "figure"),
                            new Fact("Observation", "governed"),
                            new Fact("Value", "55"),
                            new Fact("Date", "14 March 2022"),
                            new Fact("Counted", "as defined"),
                            new Fact("Better", "higher is better"),
                            new Fact("Target", "60"),
                            new Fact("Bar", "level Growing"),
                            new Fact("Repeats", "Schools"),
                            new Fact("Criterion", "Governance"));
        }

        @Test
        void takesInputsThatItDoesNotKnowAsTheyAre() {
            assertThat(score.parts().get(0).parts().get(2).basis().facts())
                    .containsExactly(
                            new Fact("Rule", "rating"),
                            new Fact("Date", "soon"),
                            new Fact("Value", "many"),
                            new Fact("Bar", "share at least 1/2"),
                            new Fact("Answer", "Not known"),
                            new Fact("Of ours", "such-and-such"));
        }

        @Test
        void tellsWhatEachRaterSaidAndHowFarTheyLieApart() {
            ScorePart schools = score.parts().get(0).parts().get(0);

            assertThat(schools.raters())
                    .containsExactly(
                            new RaterLine("Assessment steps", "Some", true),
                            new RaterLine("steps-two", "All", false),
                            new RaterLine("steps-three", "Not known", false));
            assertThat(schools.range()).isEqualTo("Some to All");
        }

        @Test
        void tellsNoRangeWhereOneAloneRated() {
            ScoreCard card = ScoreSamples.card(UnaryOperator.identity());
            ScoreNode schools = card.root().parts().get(0).parts().get(0);
            ScoreNode one =
                    schools.withRaters(schools.raters().get(0), schools.raters().get(2));

            assertThat(RaterLine.range(one, CardWords.of(card, scope()))).isEmpty();
        }
    }

    @Nested
    class CoursesSection {

        private final CourseCard course = Page.of(scope()).courses().get(0);

        @Test
        void namesTimesOnTheClocksOfTheCohort() {
            assertThat(course.cohorts().get(0).sessions())
                    .extracting(SessionRow::day, SessionRow::time, SessionRow::moment, SessionRow::state)
                    .containsExactly(
                            row("Tuesday 8 March 2022", "2022-03-08T15:30:00Z", "past"),
                            row("Tuesday 5 April 2022", "2022-04-05T14:30:00Z", "to come"),
                            row("Tuesday 19 April 2022", "2022-04-19T14:30:00Z", "to come"));
        }

        private Tuple row(String day, String moment, String state) {
            return tuple(day, "15:30 to 17:00", moment, state);
        }

        @Test
        void sumsUpTheFees() {
            assertThat(course.tracks().get(0).total()).isEqualTo("GBP\u00a0250.00");
        }

        @Test
        void tellsHowASessionIsDeliveredOtherwise() {
            Cohort cohort = ProgrammeSamples.cohort(PLAIN).build();
            Deviation switched = Deviation.Switched.of(2, Delivery.ONLINE, Text.of("The hall is closed"));
            Schedule schedule = cohort.schedule().orElseThrow().withDeviations(switched);

            CourseCard card = Page.of(Samples.scope(cohort.withSchedule(schedule)))
                    .courses()
                    .get(0);
            assertThat(card.cohorts().get(0).deviations()).containsExactly("Session 2 is online: The hall is closed");
        }

        @Test
        void keepsASessionThatIsCalledOff() {
            Cohort cohort = ProgrammeSamples.cohort(PLAIN).build();
            Deviation off = new Deviation.CalledOff(2, Optional.of(Text.of("The hall is closed")));
            Schedule schedule = cohort.schedule().orElseThrow().withDeviations(off);

            CohortCard card = Page.of(Samples.scope(cohort.withSchedule(schedule)))
                    .courses()
                    .get(0)
                    .cohorts()
                    .get(0);
            assertThat(card.sessions()).extracting(SessionRow::state).containsExactly("past", "called off", "to come");
            assertThat(card.deviations()).containsExactly("Session 2 is called off: The hall is closed");
        }

        @Test
        void saysThatACohortIsCalledOff() {
            Cohort cohort = ProgrammeSamples.cohort(PLAIN)
                    .calledOff(CallOff.of(LocalDate.of(2022, 4, 1), Text.of("Nobody can come")))
                    .build();

            CohortCard card =
                    Page.of(Samples.scope(cohort)).courses().get(0).cohorts().get(0);
            assertThat(card.facts()).contains(new Fact("Called off", "from 1 April 2022: Nobody can come"));
        }

        @Test
        void saysWhatIsNotKnown() {
            Course vague = ProgrammeSamples.course(PLAIN)
                    .withSessions(CourseSession.builder()
                            .number(1)
                            .topic(Text.of("Loss"))
                            .build());
            Cohort cohort = ProgrammeSamples.cohort(PLAIN).build().withSeats(Optional.empty());

            CourseCard card = Page.of(Samples.scope(vague, cohort)).courses().get(0);
            assertThat(card.facts()).contains(new Fact("Length", "1 session"));
            assertThat(card.syllabus()).containsExactly(new CourseCard.Topic(1, "Loss", ""));
            assertThat(card.cohorts().get(0).facts()).contains(new Fact("Seats", "not known, with a waiting list"));
        }

        @Test
        void showsACohortWithoutItsCourse() {
            Document alone = ProgrammeSamples.cohort(PLAIN).build();
            assertThat(Page.of(Samples.scope(alone)).courses())
                    .extracting(CourseCard::title)
                    .containsExactly("foundation");
        }
    }

    private static Scope scope() {
        return Samples.scope(Samples.dossier().documents().toArray(Document[]::new));
    }
}
