package org.kith.core.rules;

import static org.kith.core.rules.Elements.each;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.dossier.DueKind;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Asking;
import org.kith.core.plan.AskingKind;
import org.kith.core.plan.PlanState;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;
import org.kith.core.time.Pauses;

/**
 * What is due of a plan as a whole: to look at it when it ends, and to ask people on the days agreed.
 *
 * <p>Nothing of it is due once it is closed, or another plan of the dossier follows it.
 */
final class PlanDues {

    static final ImmutableList<DueRule<?>> ALL = ImmutableList.of(
            DueRule.of(ActionPlan.class, PlanDues::end), DueRule.of(ActionPlan.class, PlanDues::askings));

    private PlanDues() {}

    static void end(ActionPlan plan, DueReporter out) {
        if (isLive(plan, out)) {
            plan.period()
                    .flatMap(period -> resumed(plan, period.endInclusive()))
                    .ifPresent(day -> out.at("period")
                            .report(
                                    DueKind.REVIEW,
                                    day,
                                    due -> due.title(plan.title()).team(plan.team())));
        }
    }

    static void askings(ActionPlan plan, DueReporter out) {
        if (isLive(plan, out)) {
            each(plan.askings(), out.at("askings"), (asking, at) -> asking(plan, asking, at));
        }
    }

    private static void asking(ActionPlan plan, Asking asking, DueReporter out) {
        if (asking.held().isEmpty()
                && asking.priority().filter(id -> isDropped(plan, id)).isEmpty()) {
            DueKind kind = asking.kind() == AskingKind.LISTENING ? DueKind.LISTENING : DueKind.SENSE_CHECK;
            resumed(plan, asking.date())
                    .ifPresent(day -> out.report(
                            kind, day, due -> due.title(asking.community()).team(plan.team())));
        }
    }

    private static boolean isDropped(ActionPlan plan, PriorityId id) {
        return plan.priority(id).filter(Priority::isLive).isEmpty();
    }

    /** {@return an agreed day, or the first one after if work rests on it; empty if nobody knows when that is} */
    static Optional<LocalDate> resumed(ActionPlan plan, LocalDate day) {
        return Pauses.of(plan.pauses()).since(day).moved(day);
    }

    static boolean isLive(ActionPlan plan, DueReporter out) {
        return !isClosed(plan, out) && !isFollowed(plan, out);
    }

    static boolean isClosed(ActionPlan plan, DueReporter out) {
        return plan.state(out.asOf()).filter(PlanState.CLOSED::equals).isPresent();
    }

    static boolean isFollowed(ActionPlan plan, DueReporter out) {
        return out.dossier().all(ActionPlan.TYPE).stream()
                .anyMatch(other -> other.follows().filter(plan.id()::equals).isPresent());
    }
}
