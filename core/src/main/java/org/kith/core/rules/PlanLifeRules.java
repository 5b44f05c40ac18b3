package org.kith.core.rules;

import static org.kith.core.rules.Elements.each;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Iteration;
import org.kith.core.plan.PlanState;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.time.Pause;
import org.kith.core.validation.Severity;

/** Rules of the life of a plan: its turns, its pauses, and the plan that it goes on with. */
final class PlanLifeRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Iteration.class, PlanLifeRules::saysWhatPromptedIt),
            Rule.of(ActionPlan.class, PlanLifeRules::statesFollowEachOther),
            Rule.of(ActionPlan.class, PlanLifeRules::doesNotFollowItself),
            Rule.of(ActionPlan.class, PlanLifeRules::carriesOnWhatThereWas),
            Rule.of(ActionPlan.class, PlanLifeRules::pausesAreApart));

    private PlanLifeRules() {}

    static void saysWhatPromptedIt(Iteration iteration, Reporter out) {
        if (iteration.prompt().isEmpty()) {
            out.at("prompt").report(Severity.WARNING, "plan.iteration-without-prompt", iteration.from());
        }
    }

    static void statesFollowEachOther(ActionPlan plan, Reporter out) {
        List<Iteration> turns = plan.iterations();
        for (int i = 0; i < turns.size(); i++) {
            PlanState state = turns.get(i).state();
            Reporter at = out.at("iterations").at(i).at("state");
            if (i == 0 && !state.isFirst()) {
                at.report(Severity.ERROR, "plan.first-state", Kinds.wireName(state));
            } else if (i > 0 && !turns.get(i - 1).state().leadsTo(state)) {
                PlanState before = turns.get(i - 1).state();
                at.report(Severity.ERROR, "plan.next-state", Kinds.wireName(before), Kinds.wireName(state));
            }
        }
    }

    static void doesNotFollowItself(ActionPlan plan, Reporter out) {
        Set<ActionPlanId> before = new HashSet<>();
        Optional<ActionPlanId> next = plan.follows();
        while (next.isPresent() && before.add(next.get())) {
            if (next.get().equals(plan.id())) {
                out.at("follows").report(Severity.ERROR, "plan.follows-itself", plan.id());
                return;
            }
            next = out.dossier().find(ActionPlan.TYPE, next.get()).flatMap(ActionPlan::follows);
        }
    }

    static void carriesOnWhatThereWas(ActionPlan plan, Reporter out) {
        each(plan.actions(), out.at("actions"), (action, at) -> carriesOnWhatThereWas(plan, action, at));
    }

    private static void carriesOnWhatThereWas(ActionPlan plan, Action action, Reporter out) {
        action.carriedFrom().ifPresent(link -> {
            Reporter at = out.at("carriedFrom");
            if (link.plan().equals(plan.id())) {
                at.at("plan").report(Severity.ERROR, "plan.carried-from-itself", action.id());
            } else if (out.dossier()
                    .find(ActionPlan.TYPE, link.plan())
                    .filter(earlier -> earlier.action(link.action()).isEmpty())
                    .isPresent()) {
                at.at("action").report(Severity.ERROR, "plan.carried-from-unknown-action", link.action(), link.plan());
            }
        });
    }

    static void pausesAreApart(ActionPlan plan, Reporter out) {
        List<Pause> pauses = plan.pauses();
        for (int i = 0; i < pauses.size(); i++) {
            Pause pause = pauses.get(i);
            Reporter at = out.at("pauses").at(i);
            pauses.subList(0, i).stream()
                    .filter(earlier -> overlap(earlier, pause))
                    .findFirst()
                    .ifPresent(earlier ->
                            at.report(Severity.WARNING, "plan.pauses-overlap", pause.start(), earlier.start()));
        }
    }

    private static boolean overlap(Pause one, Pause other) {
        return one.start().isBefore(other.endExclusive().orElse(LocalDate.MAX))
                && other.start().isBefore(one.endExclusive().orElse(LocalDate.MAX));
    }
}
