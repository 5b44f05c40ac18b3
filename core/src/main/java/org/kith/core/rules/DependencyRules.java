package org.kith.core.rules;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.kith.core.rules.Elements.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Progress;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of what actions wait for: that no action waits for itself, for what is due later, or for what will not be done. */
final class DependencyRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(ActionPlan.class, DependencyRules::doNotWaitForEachOther),
            Rule.of(ActionPlan.class, DependencyRules::areDueInTurn),
            Rule.of(ActionPlan.class, DependencyRules::doNotWaitInVain));

    private DependencyRules() {}

    static void doNotWaitForEachOther(ActionPlan plan, Reporter out) {
        ImmutableMap<ActionId, Action> actions = byId(plan);
        ImmutableList<ActionId> order = actions.keySet().asList();
        for (List<ActionId> cycle : Cycles.among(order, id -> waitsFor(actions, id))) {
            out.at("actions")
                    .at(order.indexOf(cycle.get(0)))
                    .at("dependsOn")
                    .report(Severity.ERROR, "plan.dependency-cycle", names(cycle));
        }
    }

    private static Set<ActionId> waitsFor(ImmutableMap<ActionId, Action> actions, ActionId id) {
        return Optional.ofNullable(actions.get(id)).map(Action::dependsOn).orElse(Set.of());
    }

    private static String names(List<ActionId> cycle) {
        return String.join(", ", cycle.stream().map(ActionId::value).toList());
    }

    static void areDueInTurn(ActionPlan plan, Reporter out) {
        eachWait(plan, out, (action, needed, at) -> {
            if (needed.due().isPresent()
                    && action.due().filter(needed.due().get()::isAfter).isPresent()) {
                at.at("due").report(Severity.WARNING, "plan.due-before-dependency", action.id(), needed.id());
            }
        });
    }

    static void doNotWaitInVain(ActionPlan plan, Reporter out) {
        eachWait(plan, out, (action, needed, at) -> {
            if (action.isOpen() && needed.progress() == Progress.STOPPED) {
                at.at("dependsOn").report(Severity.WARNING, "plan.depends-on-stopped", action.id(), needed.id());
            }
        });
    }

    private static void eachWait(ActionPlan plan, Reporter out, Wait check) {
        ImmutableMap<ActionId, Action> actions = byId(plan);
        each(
                plan.actions(),
                out.at("actions"),
                (action, at) -> action.dependsOn().stream()
                        .flatMap(id -> Optional.ofNullable(actions.get(id)).stream())
                        .forEach(needed -> check.check(action, needed, at)));
    }

    private static ImmutableMap<ActionId, Action> byId(ActionPlan plan) {
        return plan.actions().stream().collect(toImmutableMap(Action::id, action -> action));
    }

    private interface Wait {
        void check(Action action, Action needed, Reporter at);
    }
}
