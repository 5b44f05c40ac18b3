package org.kith.core.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.kith.core.rules.Elements.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Idea;
import org.kith.core.plan.Objective;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Proposal;
import org.kith.core.plan.Ranking;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.text.Id;
import org.kith.core.validation.Severity;

/** Rules of ids within an action plan: that the plan has what its parts name. */
final class PlanLinkRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(ActionPlan.class, PlanLinkRules::ideasExist),
            Rule.of(ActionPlan.class, PlanLinkRules::proposalsExist),
            Rule.of(ActionPlan.class, PlanLinkRules::prioritiesExist),
            Rule.of(ActionPlan.class, PlanLinkRules::actionsExist));

    private PlanLinkRules() {}

    static void ideasExist(ActionPlan plan, Reporter out) {
        Set<Id> known = ids(plan.ideas(), Idea::id);
        each(
                plan.proposals(),
                out.at("proposals"),
                (proposal, at) -> check(proposal.ideas(), known, "plan.unknown-idea", at.at("ideas")));
    }

    static void proposalsExist(ActionPlan plan, Reporter out) {
        Set<Id> known = ids(plan.proposals(), Proposal::id);
        each(
                plan.priorities(),
                out.at("priorities"),
                (priority, at) -> check(priority.proposals(), known, "plan.unknown-proposal", at.at("proposals")));
    }

    static void prioritiesExist(ActionPlan plan, Reporter out) {
        Set<Id> known = ids(plan.priorities(), Priority::id);
        each(
                plan.askings(),
                out.at("askings"),
                (asking, at) -> asking.priority()
                        .ifPresent(id -> check(id, known, "plan.unknown-priority", at.at("priority"))));
        each(
                plan.actions(),
                out.at("actions"),
                (action, at) -> action.priority()
                        .ifPresent(id -> check(id, known, "plan.unknown-priority", at.at("priority"))));
        each(
                plan.priorities(),
                out.at("priorities"),
                (priority, atPriority) -> each(
                        priority.edits(),
                        atPriority.at("edits"),
                        (edit, at) -> checkPriorities(edit.madeFrom(), known, at.at("madeFrom"))));
        each(plan.rankings(), out.at("rankings"), (ranking, at) -> checkRanking(ranking, known, at));
    }

    private static void checkRanking(Ranking ranking, Set<Id> known, Reporter out) {
        checkPriorities(ranking.candidates(), known, out.at("candidates"));
        each(
                ranking.ballots(),
                out.at("ballots"),
                (ballot, at) -> checkPriorities(ballot.marks(), known, at.at("marks")));
    }

    static void actionsExist(ActionPlan plan, Reporter out) {
        Set<Id> known = ids(plan.actions(), Action::id);
        each(
                plan.actions(),
                out.at("actions"),
                (action, at) -> check(action.dependsOn(), known, "plan.unknown-action", at.at("dependsOn")));
        each(plan.objectives(), out.at("objectives"), (objective, at) -> checkObjective(objective, known, at));
    }

    private static void checkObjective(Objective objective, Set<Id> known, Reporter out) {
        check(objective.actions(), known, "plan.unknown-action", out.at("actions"));
        each(objective.objectives(), out.at("objectives"), (part, at) -> checkObjective(part, known, at));
    }

    private static void checkPriorities(Collection<PriorityId> ids, Set<Id> known, Reporter out) {
        check(ids, known, "plan.unknown-priority", out);
    }

    private static void check(Collection<? extends Id> ids, Set<Id> known, String code, Reporter out) {
        each(ids, out, (id, at) -> check(id, known, code, at));
    }

    private static void check(Id id, Set<Id> known, String code, Reporter out) {
        if (!known.contains(id)) {
            out.report(Severity.ERROR, code, id);
        }
    }

    private static <T> ImmutableSet<Id> ids(List<T> values, Function<T, Id> id) {
        return values.stream().map(id).collect(toImmutableSet());
    }
}
