package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import org.kith.core.plan.Action;
import org.kith.core.plan.Health;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of actions: that each serves something, and that somebody does it by some day. */
final class PlanRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Action.class, PlanRules::servesSomething),
            Rule.of(Action.class, PlanRules::hasOwnerAndDueDate),
            Rule.of(Action.class, PlanRules::isDueAfterItStarts),
            Rule.of(Action.class, PlanRules::isNotLate));

    private PlanRules() {}

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
