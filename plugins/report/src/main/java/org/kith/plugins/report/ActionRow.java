package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.framework.CriterionKey;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Health;
import org.kith.core.plan.Priority;
import org.kith.core.validation.Pointer;

/**
 * Who does what by when.
 *
 * @param title what is done
 * @param owner who answers for it; empty if nobody does
 * @param due the last day, in words; empty if there is none
 * @param health how it stands, in words
 * @param tone how it stands, for the style sheet
 * @param progress how far it is, as those who do it say
 * @param serves the priority and the criteria that it serves; may be empty
 * @param remarks why it stands so, and what was found when somebody looked again; as far as the audience may see it
 */
record ActionRow(
        String title,
        String owner,
        String due,
        String health,
        String tone,
        String progress,
        String serves,
        List<String> remarks) {

    static ActionRow of(ActionPlan plan, Action action, Scope scope) {
        Health health = action.health(scope.asOf());
        return new ActionRow(
                scope.text(action.title()),
                owner(plan, action, scope),
                action.due().map(EnglishDates::day).orElse(""),
                Words.of(health),
                Words.tone(health),
                Words.of(action.progress()),
                serves(plan, action, scope),
                remarks(action, scope));
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

    private static List<String> remarks(Action action, Scope scope) {
        return ImmutableList.<String>builder()
                .addAll(action.reason().map(scope::text).stream().collect(toImmutableList()))
                .addAll(action.reviews().stream()
                        .map(review -> EnglishDates.day(review.date()) + ": " + scope.text(review.note()))
                        .collect(toImmutableList()))
                .build();
    }
}
