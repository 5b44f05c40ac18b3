package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Progress;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;

class TimelineTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);

    @Nested
    class Axis {

        @Test
        void placesDaysInHundredthsOfItsWidth() {
            TimeAxis axis = new TimeAxis(DateRange.of(NEW_YEAR, NEW_YEAR.plusDays(8)));
            assertThat(axis.start(NEW_YEAR)).isEqualTo("0.00%");
            assertThat(axis.end(NEW_YEAR)).isEqualTo("12.50%");
            assertThat(axis.width(NEW_YEAR, NEW_YEAR.plusDays(100))).isEqualTo("100.00%");
        }

        @Test
        void hasAtMostFiveLabelsHoweverLongItIs() {
            for (int months : new int[] {1, 4, 12, 24, 61, 400}) {
                TimeAxis axis = new TimeAxis(DateRange.of(NEW_YEAR, NEW_YEAR.plusMonths(months)));
                assertThat(axis.ticks()).as(months + " months").hasSizeBetween(1, 5);
            }
        }

        @Test
        void beginsQuartersWhereTheYearDoesAndLeavesOutALabelThatDoesNotFit() {
            TimeAxis axis = new TimeAxis(DateRange.of(LocalDate.of(2022, 2, 15), LocalDate.of(2023, 2, 15)));
            assertThat(axis.ticks())
                    .extracting(TimeAxis.Tick::label)
                    .containsExactly("Apr 2022", "Jul 2022", "Oct 2022", "");
        }

        @Test
        void marksNoDayBesideIt() {
            TimeAxis axis = new TimeAxis(DateRange.of(NEW_YEAR, NEW_YEAR.plusDays(8)));
            assertThat(axis.mark(NEW_YEAR.minusDays(1))).isEmpty();
        }
    }

    @Nested
    class Rows {

        @Test
        void areInTheOrderInWhichActionsBegin() {
            assertThat(rows(action("b").due(NEW_YEAR.plusDays(9)), action("a").start(NEW_YEAR)))
                    .extracting(row -> row.label().first())
                    .containsExactly("Action a", "Action b");
        }

        @Test
        void doNotOverlap() {
            List<TimelineRow> rows = rows(
                    action("a").title(Text.of("long ".repeat(40))).start(NEW_YEAR),
                    action("b").start(NEW_YEAR));
            assertThat(rows.get(1).y()).isGreaterThan(rows.get(0).barEnd());
        }

        @Test
        void withoutADueDayGoOnToTheEnd() {
            TimelineRow row = rows(action("a").start(NEW_YEAR)).get(0);
            assertThat(row.bar().orElseThrow().open()).isTrue();
            assertThat(row.due()).isEmpty();
        }

        @Test
        void withoutAStartHaveTheirDueDayOnly() {
            TimelineRow row = rows(action("a").due(NEW_YEAR)).get(0);
            assertThat(row.bar()).isEmpty();
            assertThat(row.due()).isPresent();
        }

        @Test
        void haveNoBarThatEndsBeforeItBegins() {
            assertThat(rows(action("a").start(NEW_YEAR.plusDays(1)).due(NEW_YEAR))
                            .get(0)
                            .bar())
                    .isEmpty();
        }
    }

    @Nested
    class LongPlan {

        private final Timeline timeline = timeline(IntStream.range(0, 30)
                .mapToObj(i -> action("a" + i).start(NEW_YEAR))
                .toArray(Action.Builder[]::new));

        @Test
        void hasDrawingsThatFitOnASheet() {
            assertThat(timeline.panels()).hasSize(4).allMatch(panel -> panel.height() < 900);
        }

        @Test
        void losesNoAction() {
            assertThat(timeline.panels().stream()
                            .mapToInt(panel -> panel.rows().size())
                            .sum())
                    .isEqualTo(30);
        }
    }

    @Nested
    class Undated {

        @Test
        void actionsAreListedBesideIt() {
            assertThat(timeline(action("a").start(NEW_YEAR), action("b")).undated())
                    .containsExactly("Action b");
        }

        @Test
        void plansHaveNone() {
            ActionPlan plan = plan(action("a"));
            assertThat(PlanCard.of(plan, Samples.scope()).timeline()).isEmpty();
        }
    }

    @Nested
    class Labels {

        @Test
        void breakAtASpace() {
            Label label = Label.of("a".repeat(30) + " " + "b".repeat(30), 0);
            assertThat(label).isEqualTo(new Label("a".repeat(30), "b".repeat(30)));
        }

        @Test
        void areCutAfterTwoLines() {
            assertThat(Label.of("word ".repeat(40), 10).second()).endsWith("word\u2026");
        }

        @Test
        void doNotCutALetterInTwo() {
            Label label = Label.of("\uD83D\uDE00".repeat(100), 0);
            assertThat(label.first()).isEqualTo("\uD83D\uDE00".repeat(Label.WIDTH));
        }
    }

    private static List<TimelineRow> rows(Action.Builder... actions) {
        return timeline(actions).panels().get(0).rows();
    }

    private static Timeline timeline(Action.Builder... actions) {
        return PlanCard.of(plan(actions), Samples.scope()).timeline().orElseThrow();
    }

    private static ActionPlan plan(Action.Builder... actions) {
        ActionPlan.Builder plan =
                ActionPlan.builder().id(ActionPlanId.of("plan")).title(Text.of("Plan"));
        for (Action.Builder action : actions) {
            plan.addAction(action.build());
        }
        return plan.build();
    }

    private static Action.Builder action(String id) {
        return PlanSamples.action(id, Progress.IN_PROGRESS, UnaryOperator.identity());
    }
}
