package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Set;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.OriginRole;
import org.kith.core.plan.Priority;

/**
 * What a community wants.
 *
 * @param rank its place among the priorities; empty if it has none
 * @param title what is wanted
 * @param origins who proposed it, in words
 * @param community whether the proposal came from the community
 * @param verdict what the community said last, or that it was not asked, or that the priority was dropped
 * @param tone the verdict, for the style sheet
 * @param live whether it is still wanted
 */
record PriorityRow(
        String rank, String title, String origins, boolean community, String verdict, String tone, boolean live) {

    static PriorityRow of(ActionPlan plan, Priority priority, Scope scope) {
        Set<OriginRole> origins = plan.origins(priority);
        return new PriorityRow(
                priority.rank().map(String::valueOf).orElse(""),
                scope.text(priority.title()),
                origins(origins),
                origins.stream().anyMatch(OriginRole::isCommunity),
                priority.isLive() ? priority.verdict().map(Words::of).orElse("Not sense-checked") : "Dropped",
                priority.isLive() ? priority.verdict().map(Words::tone).orElse("unchecked") : "rejected",
                priority.isLive());
    }

    private static String origins(Set<OriginRole> origins) {
        return origins.isEmpty()
                ? "Not written down"
                : Sentence.capital(Sentence.list(origins.stream().map(Words::of).collect(toImmutableList())));
    }
}
