package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.time.Pause;

/** Laws of pauses and of the plan that follows. */
class PlanProperties {

    private static final ActionPlanId NEXT = ActionPlanId.of("next");

    @Property
    void aPauseOfSomeDaysIsAsIfAnActionUnderWayWereDueSoManyDaysLater(
            @ForAll("actions") Action any,
            @ForAll("days") LocalDate due,
            @ForAll @IntRange(min = 0, max = 30) int before,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll("days") LocalDate asOf) {
        LocalDate start = due.minusDays(before);
        Action action = any.withStart(start.minusDays(1)).withDue(due);
        ActionPlan paused = plan(action)
                .addPause(Pause.of(DateRange.of(start, start.plusDays(length)), Text.of("No staff")))
                .build();

        assertThat(paused.health(action, asOf))
                .isEqualTo(action.withDue(due.plusDays(length)).health(asOf));
    }

    @Property
    void aPauseThatBeginsAfterTheDueDateChangesNothing(
            @ForAll("actions") Action any, @ForAll("days") LocalDate due, @ForAll("days") LocalDate asOf) {
        Action action = any.withDue(due).withStart(Optional.empty());
        ActionPlan paused = plan(action)
                .addPause(Pause.open(due.plusDays(1), Text.of("No staff")))
                .build();

        assertThat(paused.health(action, asOf)).isEqualTo(action.health(asOf));
    }

    @Property
    void nothingOpenIsLostAndNothingElseGoesOver(@ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate from) {
        ActionPlan next = plan.carryForward(NEXT, from, Text.of("A new year"));

        assertThat(next.actions())
                .extracting(Action::id)
                .containsExactlyElementsOf(plan.actions().stream()
                        .filter(Action::isOpen)
                        .map(Action::id)
                        .toList());
    }

    @Property
    void whatGoesOverStandsAsItStood(@ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate asOf) {
        for (Action action :
                plan.carryForward(NEXT, asOf, Text.of("A new year")).actions()) {
            CarriedFrom link = action.carriedFrom().orElseThrow();
            Action before = plan.action(link.action()).orElseThrow();

            assertThat(link.plan()).isEqualTo(plan.id());
            assertThat(action.withCarriedFrom(Optional.empty()).withDependsOn(before.dependsOn()))
                    .isEqualTo(before);
            assertThat(before.dependsOn()).containsAll(action.dependsOn());
        }
    }

    @Property
    void whatGoesOverIsAsLateAsItWas(@ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate asOf) {
        ActionPlan next = plan.carryForward(NEXT, asOf, Text.of("A new year"));

        for (Action action : next.actions()) {
            assertThat(next.health(action, asOf)).isEqualTo(plan.health(action, asOf));
        }
    }

    private static ActionPlan.Builder plan(Action action) {
        return ActionPlan.builder()
                .id(ActionPlanId.of("p"))
                .title(Text.of("Plan"))
                .addAction(action);
    }

    @Provide
    Arbitrary<ActionPlan> plans() {
        return SamplePlans.plans();
    }

    @Provide
    Arbitrary<Action> actions() {
        return SamplePlans.actions();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return SamplePlans.days();
    }
}
