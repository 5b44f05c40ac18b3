package org.kith.core.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.kith.core.rules.Elements.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.CarriedFrom;
import org.kith.core.plan.Review;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;

/**
 * What is due of the actions of a plan: their end, and the next look at them.
 *
 * <p>Of an action that another plan goes on with, nothing is due any more, nor of the actions of a plan that is closed.
 */
final class ActionDues {

    static final ImmutableList<DueRule<?>> ALL = ImmutableList.of(DueRule.of(ActionPlan.class, ActionDues::actions));

    private ActionDues() {}

    static void actions(ActionPlan plan, DueReporter out) {
        if (PlanDues.isClosed(plan, out)) {
            return;
        }
        ImmutableSet<CarriedFrom> goneOver = out.dossier().all(ActionPlan.TYPE).stream()
                .flatMap(other -> other.actions().stream())
                .flatMap(action -> action.carriedFrom().stream())
                .collect(toImmutableSet());
        each(plan.actions(), out.at("actions"), (action, at) -> {
            if (action.isOpen() && !goneOver.contains(new CarriedFrom(plan.id(), action.id()))) {
                end(plan, action, at.at("due"));
                nextReview(plan, action, at.at("nextReview"));
            }
        });
    }

    private static void end(ActionPlan plan, Action action, DueReporter out) {
        plan.due(action)
                .ifPresent(day -> out.report(
                        DueKind.ACTION,
                        day,
                        due -> details(action, due)
                                .opens(action.start().flatMap(start -> PlanDues.resumed(plan, start)))));
    }

    private static void nextReview(ActionPlan plan, Action action, DueReporter out) {
        Optional<LocalDate> last = action.reviews().stream().map(Review::date).max(Comparator.naturalOrder());
        action.nextReview()
                .filter(next -> last.filter(date -> !date.isBefore(next)).isEmpty())
                .flatMap(next -> PlanDues.resumed(plan, next))
                .ifPresent(day -> out.report(
                        DueKind.REVIEW, day, due -> details(action, due).answered(last)));
    }

    private static Due.Builder details(Action action, Due.Builder due) {
        return due.subject(action.id().value())
                .title(action.title())
                .owner(action.owner())
                .role(action.ownerRole());
    }
}
