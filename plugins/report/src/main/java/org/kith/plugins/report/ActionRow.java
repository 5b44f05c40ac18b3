package org.kith.plugins.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.framework.CriterionKey;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Health;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.validation.Pointer;

/**
 * Who does what by when.
 *
 * @param id its name in the plan
 * @param priority the priority that it serves
 * @param anchor its name on the page
 * @param title what is done
 * @param owner who answers for it; empty if nobody does
 * @param start the first day, in words; empty if there is none
 * @param due the last day with the pauses allowed for, in words; empty if there is none
 * @param health how it stands, in words
 * @param tone how it stands, for the style sheet
 * @param progress how far it is, as those who do it say
 * @param serves the priority and the criteria that it serves; may be empty
 * @param remarks why it stands so, and what else there is to know; as far as the audience may see it
 */
record ActionRow(
        ActionId id,
        Optional<PriorityId> priority,
        String anchor,
        String title,
        String owner,
        String start,
        String due,
        String health,
        String tone,
        String progress,
        String serves,
        List<String> remarks) {

    static ActionRow of(ActionPlan plan, Action action, Scope scope) {
        Health health = plan.health(action, scope.asOf());
        return new ActionRow(
                action.id(),
                action.priority(),
                PlanCard.anchor(plan) + ":action-" + action.id().value(),
                scope.text(action.title()),
                owner(plan, action, scope),
                action.start().map(EnglishDates::day).orElse(""),
                due(plan, action),
                Words.of(health),
                Words.tone(health),
                Words.of(action.progress()),
                serves(plan, action, scope),
                ActionNotes.of(plan, action, scope));
    }

    private static String due(ActionPlan plan, Action action) {
        return action.due()
                .map(agreed -> plan.due(action)
                        .map(day -> EnglishDates.day(day)
                                + (day.equals(agreed) ? "" : ", moved from " + EnglishDates.day(agreed)))
                        .orElse("not known while work rests"))
                .orElse("");
    }

    private static String owner(ActionPlan plan, Action action, Scope scope) {
        Pointer at = Pointer.ROOT
                .child("actions")
                .child(plan.actions().indexOf(action))
                .child("owner");
        Optional<String> body = action.owner().map(id -> scope.name(id, plan, at));
        return Stream.concat(body.stream(), action.ownerRole().map(scope::text).stream())
                .reduce((name, role) -> name + ", " + role)
                .orElse("");
    }

    private static String serves(ActionPlan plan, Action action, Scope scope) {
        Optional<String> priority = action.priority()
                .map(id ->
                        plan.priority(id).map(Priority::title).map(scope::text).orElse(id.value()));
        return Stream.concat(priority.stream(), action.serves().stream().map(CriterionKey::value))
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }
}
