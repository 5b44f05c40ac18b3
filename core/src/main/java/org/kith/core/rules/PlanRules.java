package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Health;
import org.kith.core.plan.OriginRole;
import org.kith.core.plan.Priority;
import org.kith.core.plan.Verdict;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of action plans: that the community set the priorities, and that somebody does something by some day. */
final class PlanRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(ActionPlan.class, PlanRules::prioritiesExist),
            Rule.of(Priority.class, PlanRules::comesFromTheCommunity),
            Rule.of(Priority.class, PlanRules::wasSenseChecked),
            Rule.of(Action.class, PlanRules::servesSomething),
            Rule.of(Action.class, PlanRules::hasOwnerAndDueDate),
            Rule.of(Action.class, PlanRules::isDueAfterItStarts),
            Rule.of(Action.class, PlanRules::isNotLate));

    private PlanRules() {}

    static void prioritiesExist(ActionPlan plan, Reporter out) {
        for (int i = 0; i < plan.actions().size(); i++) {
            Reporter action = out.at("actions").at(i);
            plan.actions()
                    .get(i)
                    .priority()
                    .filter(id -> plan.priority(id).isEmpty())
                    .ifPresent(id -> action.at("priority").report(Severity.ERROR, "plan.unknown-priority", id));
        }
    }

    static void comesFromTheCommunity(Priority priority, Reporter out) {
        if (priority.origins().isEmpty()) {
            out.at("origins").report(Severity.WARNING, "plan.no-origin", priority.id());
        } else if (priority.origins().stream().noneMatch(OriginRole::isCommunity)) {
            out.at("origins").report(Severity.WARNING, "plan.assumed-by-services", priority.id());
        }
    }

    static void wasSenseChecked(Priority priority, Reporter out) {
        if (priority.senseChecks().isEmpty()) {
            out.at("senseChecks").report(Severity.WARNING, "plan.no-sense-check", priority.id());
        } else if (priority.verdict().filter(Verdict.REJECTED::equals).isPresent()) {
            out.at("senseChecks").report(Severity.ERROR, "plan.rejected-priority", priority.id());
        }
    }

    static void servesSomething(Action action, Reporter out) {
        if (action.priority().isEmpty() && action.serves().isEmpty()) {
            out.report(Severity.WARNING, "plan.action-serves-nothing", action.id());
        }
    }

    static void hasOwnerAndDueDate(Action action, Reporter out) {
        if (action.owner().isEmpty()) {
            out.at("owner").report(Severity.WARNING, "plan.action-without-owner", action.id());
        }
        if (action.due().isEmpty()) {
            out.at("due").report(Severity.WARNING, "plan.action-without-due-date", action.id());
        }
    }

    static void isDueAfterItStarts(Action action, Reporter out) {
        if (action.due().isPresent()
                && action.start().filter(action.due().get()::isBefore).isPresent()) {
            out.at("due").report(Severity.ERROR, "plan.due-before-start", action.id());
        }
    }

    static void isNotLate(Action action, Reporter out) {
        if (action.health(out.asOf()) == Health.LATE) {
            out.at("due")
                    .report(
                            Severity.WARNING,
                            "plan.action-late",
                            action.id(),
                            action.due().orElseThrow());
        }
    }
}
