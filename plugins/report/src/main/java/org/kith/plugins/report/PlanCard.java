package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Priority;
import org.kith.core.validation.Pointer;

/**
 * An action plan.
 *
 * @param anchor its name on the page
 * @param title what it is called
 * @param context what is particular about the place; may be empty
 * @param facts for which place and time it is
 * @param notices why it is less sure than it looks
 * @param health how many actions stand how
 * @param priorities what the community wants, by rank, then as given
 * @param actions who does what, the most urgent first, then as given
 * @param cites where it comes from
 */
record PlanCard(
        String anchor,
        String title,
        String context,
        List<Fact> facts,
        List<Notice> notices,
        HealthBar health,
        List<PriorityRow> priorities,
        List<ActionRow> actions,
        List<Cite> cites) {

    private static final Pointer PLACE = Pointer.ROOT.child("place");

    static PlanCard of(ActionPlan plan, Scope scope) {
        return new PlanCard(
                "plan-" + plan.id().value(),
                scope.text(plan.title()),
                scope.text(plan.context()),
                facts(plan, scope),
                Notice.of(plan.source(), "These priorities and actions"),
                HealthBar.of(plan.health(scope.asOf())),
                plan.priorities().stream()
                        .sorted(Comparator.comparing(
                                (Priority one) -> one.rank().orElse(Integer.MAX_VALUE)))
                        .map(priority -> PriorityRow.of(plan, priority, scope))
                        .collect(toImmutableList()),
                plan.actions().stream()
                        .sorted(Comparator.comparing((Action one) -> urgency(one, scope)))
                        .map(action -> ActionRow.of(plan, action, scope))
                        .collect(toImmutableList()),
                scope.cite(plan.source()));
    }

    private static int urgency(Action action, Scope scope) {
        return HealthBar.URGENT_FIRST.indexOf(action.health(scope.asOf()));
    }

    private static List<Fact> facts(ActionPlan plan, Scope scope) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        plan.place().ifPresent(id -> facts.add(new Fact("Place", scope.name(id, plan, PLACE))));
        plan.period().ifPresent(period -> facts.add(new Fact("Period", EnglishDates.range(period))));
        facts.add(new Fact("Health as of", EnglishDates.day(scope.asOf())));
        return facts.build();
    }
}
