package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import org.kith.core.framework.CriterionKey;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Objective;

/**
 * What a plan is to achieve, with what belongs below it.
 *
 * @param anchor its name on the page
 * @param title what is to be achieved
 * @param principle the criterion that it follows; may be empty
 * @param actions the actions that bring it about, in the order of the plan
 * @param outcome what will be different; may be empty
 * @param parts the objectives that it is made of
 */
record ObjectiveNode(
        String anchor,
        String title,
        String principle,
        List<ActionRow> actions,
        String outcome,
        List<ObjectiveNode> parts) {

    static ObjectiveNode of(ActionPlan plan, Objective objective, List<ActionRow> actions, Scope scope) {
        return new ObjectiveNode(
                PlanCard.anchor(plan) + ":objective-" + objective.id().value(),
                scope.text(objective.title()),
                objective.principle().map(CriterionKey::value).orElse(""),
                actions.stream()
                        .filter(action -> objective.actions().contains(action.id()))
                        .collect(toImmutableList()),
                scope.text(objective.outcome()),
                objective.objectives().stream()
                        .map(part -> of(plan, part, actions, scope))
                        .collect(toImmutableList()));
    }
}
