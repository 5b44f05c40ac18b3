package org.kith.core.rules;

import static org.kith.core.rules.Elements.each;

import com.google.common.collect.ImmutableList;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Health;
import org.kith.core.plan.Priority;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of actions: that each serves something, that somebody does it by some day, and looks again. */
final class ActionRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Action.class, ActionRules::servesSomething),
            Rule.of(Action.class, ActionRules::hasOwnerAndDueDate),
            Rule.of(Action.class, ActionRules::isLookedAtAgain),
            Rule.of(Action.class, ActionRules::isDueAfterItStarts),
            Rule.of(Action.class, ActionRules::meetsItsHarm),
            Rule.of(ActionPlan.class, ActionRules::namePriorities),
            Rule.of(ActionPlan.class, ActionRules::areNotLate));

    private ActionRules() {}

    static void servesSomething(Action action, Reporter out) {
        if (action.priority().isEmpty() && action.serves().isEmpty()) {
            out.report(Severity.WARNING, "plan.action-serves-nothing", action.id());
        }
    }

    static void hasOwnerAndDueDate(Action action, Reporter out) {
        if (action.owner().isEmpty() && action.ownerRole().isEmpty()) {
            out.at("owner").report(Severity.WARNING, "plan.action-without-owner", action.id());
        }
        if (action.due().isEmpty()) {
            out.at("due").report(Severity.WARNING, "plan.action-without-due-date", action.id());
        }
    }

    static void isLookedAtAgain(Action action, Reporter out) {
        if (action.isOpen() && action.nextReview().isEmpty()) {
            out.at("nextReview").report(Severity.INFO, "plan.action-without-review", action.id());
        }
    }

    static void isDueAfterItStarts(Action action, Reporter out) {
        if (action.due().isPresent()
                && action.start().filter(action.due().get()::isBefore).isPresent()) {
            out.at("due").report(Severity.ERROR, "plan.due-before-start", action.id());
        }
    }

    static void meetsItsHarm(Action action, Reporter out) {
        action.harm()
                .filter(harm -> harm.met().isEmpty())
                .ifPresent(harm -> out.at("harm").at("met").report(Severity.WARNING, "plan.harm-not-met", action.id()));
    }

    /** Where there are priorities, an action that serves only a step or statement has to be explained. */
    static void namePriorities(ActionPlan plan, Reporter out) {
        if (plan.priorities().stream().anyMatch(Priority::isLive)) {
            each(plan.actions(), out.at("actions"), (action, at) -> {
                if (action.isOpen()
                        && action.priority().isEmpty()
                        && !action.serves().isEmpty()) {
                    at.at("priority").report(Severity.INFO, "plan.action-without-priority", action.id());
                }
            });
        }
    }

    static void areNotLate(ActionPlan plan, Reporter out) {
        each(plan.actions(), out.at("actions"), (action, at) -> {
            Health health = plan.health(action, out.asOf());
            if (health == Health.LATE) {
                plan.due(action)
                        .ifPresent(due -> at.at("due").report(Severity.WARNING, "plan.action-late", action.id(), due));
            }
            if ((health == Health.LATE || health == Health.STOPPED)
                    && action.reason().isEmpty()) {
                at.at("reason")
                        .report(Severity.WARNING, "plan.action-without-reason", action.id(), Kinds.wireName(health));
            }
        });
    }
}
