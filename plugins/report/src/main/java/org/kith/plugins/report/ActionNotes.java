package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Effort;
import org.kith.core.plan.Harm;

/** Says what else there is to know of an action, as far as the audience may see it. */
final class ActionNotes {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private ActionNotes() {}

    static List<String> of(ActionPlan plan, Action action, Scope scope) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        action.reason().map(scope::text).ifPresent(notes::add);
        action.effort().ifPresent(effort -> notes.add(takes(effort)));
        if (!action.dependsOn().isEmpty()) {
            notes.add("After: " + after(plan, action, scope));
        }
        action.decides().ifPresent(who -> notes.add("Decided by: " + scope.text(who)));
        action.harm().ifPresent(harm -> notes.add(harm(harm, scope)));
        action.reviews()
                .forEach(review -> notes.add(EnglishDates.day(review.date()) + ": " + scope.text(review.note())));
        action.nextReview().ifPresent(day -> notes.add("Next review: " + EnglishDates.day(day)));
        return notes.build();
    }

    private static String takes(Effort effort) {
        int hours = effort.minutes() / MINUTES_OF_AN_HOUR;
        int minutes = effort.minutes() % MINUTES_OF_AN_HOUR;
        List<String> time = Stream.of(
                        hours == 0 ? "" : Words.count(hours, "hour", "hours"),
                        minutes == 0 ? "" : Words.count(minutes, "minute", "minutes"))
                .filter(part -> !part.isEmpty())
                .collect(toImmutableList());
        return "Takes " + Sentence.list(time) + ", " + Words.of(effort.rhythm());
    }

    private static String after(ActionPlan plan, Action action, Scope scope) {
        return Sentence.list(action.dependsOn().stream()
                .map(id -> plan.action(id).map(Action::title).map(scope::text).orElse(id.value()))
                .collect(toImmutableList()));
    }

    private static String harm(Harm harm, Scope scope) {
        return "Possible harm: " + scope.text(harm.harm()) + " Met by: "
                + harm.met().map(scope::text).orElse("nobody knows yet.");
    }
}
