package org.kith.core.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.core.community.EngagementId;
import org.kith.core.text.Id;

/** Follows the priorities of one plan back to where people were heard. */
final class Chains {

    private final ImmutableMap<IdeaId, Idea> ideas;
    private final ImmutableMap<ProposalId, Proposal> proposals;
    private final ImmutableMap<PriorityId, Priority> priorities;
    private final List<Ranking> rankings;

    Chains(ActionPlan plan) {
        ideas = byId(plan.ideas(), Idea::id);
        proposals = byId(plan.proposals(), Proposal::id);
        priorities = byId(plan.priorities(), Priority::id);
        rankings = plan.rankings();
    }

    private static <I extends Id, T> ImmutableMap<I, T> byId(List<T> values, Function<T, I> id) {
        return values.stream().collect(toImmutableMap(id, value -> value));
    }

    ImmutableMap<PriorityId, Provenance> all() {
        return priorities.values().stream().collect(toImmutableMap(Priority::id, this::of));
    }

    Provenance of(Priority priority) {
        ImmutableList<Priority> lineage = lineage(priority);
        ImmutableList<Proposal> from = proposals(lineage);
        ImmutableList<Idea> takenUp = ideas(from);
        Provenance chain = Provenance.builder()
                .priority(priority)
                .madeFrom(lineage.subList(1, lineage.size()))
                .engagements(engagements(from, takenUp))
                .stories(from.stream().flatMap(one -> one.stories().stream()).collect(toImmutableSet()))
                .ideas(takenUp)
                .proposals(from)
                .edits(inOrder(lineage, Priority::edits, Edit::date))
                .senseChecks(inOrder(lineage, Priority::senseChecks, SenseCheck::date))
                .rankings(rankings(lineage))
                .reportBacks(inOrder(lineage, Priority::reportBacks, ReportBack::date))
                .build();
        return chain.withMilestones(milestones(chain));
    }

    /** The priority and all that it was made from, the nearest first. Each once, so that a circle ends. */
    private ImmutableList<Priority> lineage(Priority priority) {
        Set<PriorityId> seen = new LinkedHashSet<>(Set.of(priority.id()));
        ImmutableList.Builder<Priority> lineage = ImmutableList.builder();
        Deque<Priority> next = new ArrayDeque<>(List.of(priority));
        while (!next.isEmpty()) {
            Priority one = next.remove();
            lineage.add(one);
            one.edits().stream()
                    .flatMap(edit -> edit.madeFrom().stream())
                    .filter(seen::add)
                    .flatMap(id -> known(priorities, id))
                    .forEach(next::add);
        }
        return lineage.build();
    }

    private ImmutableList<Proposal> proposals(List<Priority> lineage) {
        return byDate(
                lineage.stream()
                        .flatMap(one -> one.proposals().stream())
                        .distinct()
                        .flatMap(id -> known(proposals, id)),
                Proposal::date);
    }

    private ImmutableList<Idea> ideas(List<Proposal> from) {
        return byDate(
                from.stream().flatMap(one -> one.ideas().stream()).distinct().flatMap(id -> known(ideas, id)),
                Idea::date);
    }

    private static ImmutableSet<EngagementId> engagements(List<Proposal> from, List<Idea> takenUp) {
        return Stream.concat(
                        takenUp.stream().flatMap(idea -> idea.engagement().stream()),
                        from.stream().flatMap(one -> one.engagements().stream()))
                .collect(toImmutableSet());
    }

    private ImmutableList<Ranking> rankings(List<Priority> lineage) {
        Set<PriorityId> ids = lineage.stream().map(Priority::id).collect(toImmutableSet());
        return byDate(
                rankings.stream()
                        .filter(ranking -> Recount.candidates(ranking).stream().anyMatch(ids::contains)),
                ranking -> Optional.of(ranking.date()));
    }

    private static <T> ImmutableList<T> inOrder(
            List<Priority> lineage, Function<Priority, List<T>> events, Function<T, LocalDate> date) {
        return byDate(lineage.stream().map(events).flatMap(List::stream), event -> Optional.of(date.apply(event)));
    }

    private static <T> ImmutableList<T> byDate(Stream<T> values, Function<T, Optional<LocalDate>> date) {
        return values.sorted(Comparator.comparing(value -> date.apply(value).orElse(LocalDate.MIN)))
                .collect(toImmutableList());
    }

    private static <I extends Id, T> Stream<T> known(Map<I, T> values, I id) {
        return Stream.ofNullable(values.get(id));
    }

    private static ImmutableList<Milestone> milestones(Provenance chain) {
        return Stream.of(
                        at(Stage.IMAGINED, chain.ideas().stream().flatMap(idea -> idea.date().stream())),
                        at(Stage.PROPOSED, chain.proposals().stream().flatMap(one -> one.date().stream())),
                        at(Stage.EDITED, chain.edits().stream().map(Edit::date)),
                        at(Stage.SENSE_CHECKED, chain.senseChecks().stream().map(SenseCheck::date)),
                        at(Stage.RANKED, chain.rankings().stream().map(Ranking::date)),
                        at(Stage.ADOPTED, chain.priority().adopted().stream()),
                        at(Stage.REPORTED_BACK, chain.reportBacks().stream().map(ReportBack::date)),
                        at(Stage.DROPPED, chain.priority().dropped().map(Dropping::date).stream()))
                .flatMap(milestones -> milestones)
                .sorted(Comparator.comparing(Milestone::date).thenComparing(Milestone::stage))
                .collect(toImmutableList());
    }

    private static Stream<Milestone> at(Stage stage, Stream<LocalDate> dates) {
        return dates.map(date -> new Milestone(date, stage));
    }
}
