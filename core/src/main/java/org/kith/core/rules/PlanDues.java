package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.dossier.DueKind;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Progress;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;

/** What is due of an action plan. Its pauses move every day that comes after they begin. */
final class PlanDues {

    static final ImmutableList<DueRule<?>> ALL = ImmutableList.of(DueRule.of(ActionPlan.class, PlanDues::actions));

    private PlanDues() {}

    static void actions(ActionPlan plan, DueReporter out) {
        List<Action> actions = plan.actions();
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            if (isOpen(action)) {
                complete(action, out.at("actions").at(i));
            }
        }
    }

    private static boolean isOpen(Action action) {
        return action.progress() == Progress.NOT_STARTED || action.progress() == Progress.IN_PROGRESS;
    }

    private static void complete(Action action, DueReporter out) {
        action.due()
                .ifPresent(day -> out.at("due")
                        .report(DueKind.ACTION, day, due -> due.title(action.title())
                                .opens(action.start())
                                .owner(action.owner())
                                .role(action.ownerRole())));
    }
}
