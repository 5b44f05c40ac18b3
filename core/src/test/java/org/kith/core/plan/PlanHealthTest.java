package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.time.Pause;

class PlanHealthTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    @Nested
    class HealthWithPauses {

        @Test
        void isAsIfTheActionWereDueLater() {
            Action due = action().due(DAY.minusDays(1)).build();

            assertThat(plan(due).build().health(due, DAY)).isEqualTo(Health.LATE);
            assertThat(plan(due)
                            .addPause(days("2022-02-01", "2022-03-01"))
                            .build()
                            .health(due, DAY))
                    .isEqualTo(Health.ON_SCHEDULE);
        }

        @Test
        void staysLateIfItWasLateBeforeThePause() {
            Action due = action().due(LocalDate.of(2022, 1, 31)).build();

            assertThat(plan(due)
                            .addPause(days("2022-02-01", "2022-03-01"))
                            .build()
                            .health(due, DAY))
                    .isEqualTo(Health.LATE);
        }

        @Test
        void isNotMovedByAPauseBeforeTheActionStarts() {
            Action due = action().start(LocalDate.of(2022, 3, 1))
                    .due(DAY.minusDays(1))
                    .build();

            assertThat(plan(due)
                            .addPause(days("2022-02-01", "2022-03-01"))
                            .build()
                            .health(due, DAY))
                    .isEqualTo(Health.LATE);
        }

        @Test
        void movesTheStartToo() {
            Action due = action().progress(Progress.NOT_STARTED)
                    .start(LocalDate.of(2022, 3, 7))
                    .build();

            assertThat(plan(due).build().health(due, DAY)).isEqualTo(Health.AT_RISK);
            assertThat(plan(due)
                            .addPause(days("2022-03-01", "2022-04-01"))
                            .build()
                            .health(due, DAY))
                    .isEqualTo(Health.NOT_BEGUN_BUT_IN_TIME);
        }

        @Test
        void hasTimeInAPauseOfWhichNobodyKnowsTheEnd() {
            Action due = action().due(DAY.minusDays(1)).build();
            ActionPlan plan = plan(due)
                    .addPause(Pause.open(LocalDate.of(2022, 2, 1), Text.of("No staff")))
                    .build();

            assertThat(plan.health(due, DAY)).isEqualTo(Health.ON_SCHEDULE);
            assertThat(plan.due(due)).isEmpty();
            assertThat(plan.health(DAY)).isEqualTo(Map.of(Health.ON_SCHEDULE, 1));
        }
    }

    @Nested
    class State {

        @ParameterizedTest
        @CsvSource({
            "2022-01-09,",
            "2022-01-10, DRAFT",
            "2022-02-28, DRAFT",
            "2022-03-01, AGREED",
            "2023-01-01, UNDER_REVIEW"
        })
        void isThatOfTheLatestTurn(LocalDate day, PlanState state) {
            ActionPlan plan = plan(action().build())
                    .addIteration(turn(PlanState.DRAFT, "2022-01-10"))
                    .addIteration(turn(PlanState.AGREED, "2022-03-01"))
                    .addIteration(turn(PlanState.UNDER_REVIEW, "2023-01-01"))
                    .build();

            assertThat(plan.state(day)).isEqualTo(Optional.ofNullable(state));
        }

        @ParameterizedTest
        @CsvSource({
            "DRAFT, 'AGREED,CLOSED'",
            "AGREED, 'UNDER_REVIEW,CLOSED'",
            "UNDER_REVIEW, 'DRAFT,AGREED,CLOSED'",
            "CLOSED, ''",
        })
        void leadsOnlyToSome(PlanState state, String next) {
            assertThat(PlanState.values())
                    .filteredOn(state::leadsTo)
                    .extracting(Enum::name)
                    .containsExactlyInAnyOrder(next.isEmpty() ? new String[0] : next.split(","));
        }
    }

    private static Iteration turn(PlanState state, String from) {
        return Iteration.of(state, LocalDate.parse(from), Text.of("The yearly review"));
    }

    private static Pause days(String start, String endExclusive) {
        return Pause.of(DateRange.of(LocalDate.parse(start), LocalDate.parse(endExclusive)), Text.of("No staff"));
    }

    private static ActionPlan.Builder plan(Action action) {
        return ActionPlan.builder()
                .id(ActionPlanId.of("p"))
                .title(Text.of("Plan"))
                .addAction(action);
    }

    private static Action.Builder action() {
        return Action.builder().id(ActionId.of("a")).title(Text.of("Do it")).progress(Progress.IN_PROGRESS);
    }
}
