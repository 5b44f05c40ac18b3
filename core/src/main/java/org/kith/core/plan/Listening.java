package org.kith.core.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.Engagement;
import org.kith.core.community.EngagementId;
import org.kith.core.community.Group;
import org.kith.core.number.Qualified;

/** Who was heard in the engagements that a plan names. */
final class Listening {

    private Listening() {}

    /** The engagements that some part of the plan names, each once. */
    static ImmutableList<Engagement> named(ActionPlan plan, Collection<Engagement> engagements) {
        Set<EngagementId> names = names(plan).collect(toImmutableSet());
        return engagements.stream()
                .filter(engagement -> names.contains(engagement.id()))
                .distinct()
                .collect(toImmutableList());
    }

    private static Stream<EngagementId> names(ActionPlan plan) {
        return Stream.of(
                        plan.visions().stream().flatMap(vision -> vision.engagement().stream()),
                        plan.ideas().stream().flatMap(idea -> idea.engagement().stream()),
                        plan.proposals().stream().flatMap(proposal -> proposal.engagements().stream()),
                        plan.priorities().stream()
                                .flatMap(priority -> priority.senseChecks().stream())
                                .flatMap(check -> check.engagement().stream()),
                        plan.rankings().stream().flatMap(ranking -> ranking.engagement().stream()),
                        plan.askings().stream().flatMap(asking -> asking.held().stream()))
                .flatMap(ids -> ids);
    }

    static Qualified people(List<Engagement> engagements) {
        return engagements.stream().map(Engagement::people).reduce(Qualified.exactly(0), Qualified::plus);
    }

    static ImmutableSet<Group> groups(List<Engagement> engagements) {
        return engagements.stream()
                .flatMap(engagement -> engagement.groups().stream())
                .collect(toImmutableSet());
    }

    /** The axes that were missing somewhere and present nowhere. */
    static ImmutableSet<DiversityAxisId> missing(List<Engagement> engagements) {
        Set<DiversityAxisId> present = groups(engagements).stream()
                .flatMap(group -> group.axis().stream())
                .collect(toImmutableSet());
        return engagements.stream()
                .flatMap(engagement -> engagement.missing().stream())
                .filter(axis -> !present.contains(axis))
                .collect(toImmutableSet());
    }
}
