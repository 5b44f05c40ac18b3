package org.kith.core.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;

/** Makes the plan that follows another, with what is open in it. */
final class CarryForward {

    private final ActionPlan plan;
    private final ImmutableSet<ActionId> open;

    private CarryForward(ActionPlan plan) {
        this.plan = plan;
        this.open =
                plan.actions().stream().filter(Action::isOpen).map(Action::id).collect(toImmutableSet());
    }

    static ActionPlan of(ActionPlan plan, ActionPlanId next, Iteration draft) {
        return new CarryForward(plan).to(next, draft);
    }

    private ActionPlan to(ActionPlanId next, Iteration draft) {
        return ActionPlan.builder()
                .from(plan)
                .id(next)
                .period(Optional.empty())
                .iterations(Set.of(draft))
                .follows(plan.id())
                .askings(plan.askings().stream()
                        .filter(asking -> asking.held().isEmpty())
                        .collect(toImmutableList()))
                .objectives(plan.objectives().stream().map(this::objective).collect(toImmutableList()))
                .actions(plan.actions().stream()
                        .filter(Action::isOpen)
                        .map(this::action)
                        .collect(toImmutableList()))
                .build();
    }

    private Action action(Action action) {
        return action.withDependsOn(Sets.intersection(action.dependsOn(), open))
                .withCarriedFrom(new CarriedFrom(plan.id(), action.id()));
    }

    private Objective objective(Objective objective) {
        return objective
                .withActions(Sets.intersection(objective.actions(), open))
                .withObjectives(
                        objective.objectives().stream().map(this::objective).collect(toImmutableList()));
    }
}
