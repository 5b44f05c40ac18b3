package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.List;
import java.util.Set;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Proposal;
import org.kith.core.plan.ProposalId;

/**
 * Something that was asked for and is part of no priority.
 *
 * @param title what was asked for
 * @param state that it is open, or when and why it was dropped
 */
record LeftAside(String title, String state) {

    static List<LeftAside> of(ActionPlan plan, Scope scope) {
        Set<ProposalId> taken = plan.priorities().stream()
                .flatMap(priority -> priority.proposals().stream())
                .collect(toImmutableSet());
        return plan.proposals().stream()
                .filter(proposal -> !taken.contains(proposal.id()))
                .map(proposal -> new LeftAside(scope.text(proposal.title()), state(proposal, scope)))
                .collect(toImmutableList());
    }

    private static String state(Proposal proposal, Scope scope) {
        return proposal.dropped()
                .map(dropping -> "Dropped on " + EnglishDates.day(dropping.date()) + ". "
                        + dropping.reason().map(scope::text).orElse("No reason is shown."))
                .orElse("Still open.");
    }
}
