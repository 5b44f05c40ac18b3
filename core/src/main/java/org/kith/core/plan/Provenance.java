package org.kith.core.plan;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.assessment.StoryId;
import org.kith.core.community.EngagementId;

/**
 * Where a priority comes from: the whole chain from where people were heard to where they were answered.
 *
 * <p>What a priority was made from belongs to it: its chain holds that of every priority that was merged into it or that it
 * was split from, back to the first. Each list is in date order, what has no date first, and as the plan gives it where dates
 * are equal. Ids that lead nowhere in the plan are left out; the rules report them. Worked out from a plan; a plan that was
 * redacted for an audience gives the chain as far as that audience sees it. Immutable.
 */
@Value.Immutable
public sealed interface Provenance extends WithProvenance permits ImmutableProvenance {

    /** {@return the priority} */
    Priority priority();

    /** {@return the priorities that it was made from, the nearest first; not itself} */
    List<Priority> madeFrom();

    /** {@return where people were heard: the engagements that the proposals, or the ideas that they take up, come from} */
    Set<EngagementId> engagements();

    /** {@return the stories that the proposals come from} */
    Set<StoryId> stories();

    /** {@return the ideas that the proposals take up} */
    List<Idea> ideas();

    /** {@return the proposals that it was made from} */
    List<Proposal> proposals();

    /** {@return what was done to the words} */
    List<Edit> edits();

    /** {@return when communities were asked whether it, or what it was made from, is right} */
    List<SenseCheck> senseChecks();

    /** {@return the votes in which people could vote for it or for what it was made from} */
    List<Ranking> rankings();

    /** {@return when those who were asked heard what became of it, or of what it was made from} */
    List<ReportBack> reportBacks();

    /** {@return what happened on which day, with its adoption and dropping, in date order; within a day in the order of {@link Stage}} */
    List<Milestone> milestones();

    /** {@return in what roles those were who proposed it; empty if nobody wrote it down} */
    default Set<OriginRole> origins() {
        return proposals().stream()
                .flatMap(proposal -> proposal.origins().stream())
                .collect(toImmutableSet());
    }

    /** {@return whether somebody of the community proposed it} */
    default boolean isFromCommunity() {
        return origins().stream().anyMatch(OriginRole::isCommunity);
    }

    /** {@return whether it is written down where somebody was heard: in an engagement or a story} */
    default boolean hasSource() {
        return !engagements().isEmpty() || !stories().isEmpty();
    }

    /** {@return the chain of a priority of a plan} */
    static Provenance of(ActionPlan plan, Priority priority) {
        return new Chains(plan).of(priority);
    }

    /** {@return the chain of the priority of an id, if the plan has one} */
    static Optional<Provenance> of(ActionPlan plan, PriorityId id) {
        return plan.priority(id).map(priority -> of(plan, priority));
    }

    /** {@return the chains of all priorities of a plan, in the order of the plan} */
    static Map<PriorityId, Provenance> all(ActionPlan plan) {
        return new Chains(plan).all();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a chain. Not thread-safe. */
    final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
