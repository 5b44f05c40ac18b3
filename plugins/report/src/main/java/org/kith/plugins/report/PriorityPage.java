package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Priority;
import org.kith.core.plan.Provenance;

/**
 * A priority with the voice behind it and what is done about it, for a page of its own.
 *
 * @param anchor its name on the page
 * @param row what it is, in short
 * @param chain where it comes from, in date order
 * @param actions what is done about it, the most urgent first
 * @param owed what those who were asked still wait for; empty if nothing
 */
record PriorityPage(String anchor, PriorityRow row, List<ChainEvent> chain, List<ActionRow> actions, String owed) {

    static PriorityPage of(ActionPlan plan, Provenance provenance, List<ActionRow> actions, Scope scope) {
        Priority priority = provenance.priority();
        Optional<Owed> owed = AnswersOwed.on(plan, priority, scope);
        return new PriorityPage(
                anchor(plan, priority),
                PriorityRow.of(plan, priority, scope),
                Chain.of(plan, provenance, scope),
                actions.stream()
                        .filter(action -> action.priority().equals(Optional.of(priority.id())))
                        .collect(toImmutableList()),
                owed.map(Owed::sentence).orElse(""));
    }

    /** Ids have no colon, so no other anchor is the same. */
    static String anchor(ActionPlan plan, Priority priority) {
        return PlanCard.anchor(plan) + ":priority-" + priority.id().value();
    }
}
