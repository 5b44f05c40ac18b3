package org.kith.core.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.Engagement;
import org.kith.core.community.Group;
import org.kith.core.number.Qualified;
import org.kith.core.number.Share;

/**
 * How far a plan is that of the community: how many of its priorities came from there and were found right there, who was
 * heard, and who was missing.
 *
 * <p>The shares are of the live priorities; dropped ones count in none of them. One more sense-check that confirms a priority
 * never lowers a share. Worked out from a plan and never typed in. Immutable.
 */
@Value.Immutable
public sealed interface CommunityVoice extends WithCommunityVoice permits ImmutableCommunityVoice {

    /** {@return how many priorities somebody of the community proposed} */
    Share communityOrigin();

    /**
     * {@return how many priorities the community confirmed or reworded}
     *
     * <p>It counts what was said last about the words as they stand, by others than those who wrote them.
     */
    Share confirmed();

    /** {@return how many people took part in the engagements; somebody who took part twice counts twice} */
    Qualified people();

    /** {@return the groups that took part in the engagements, each as it was written down, without repeats} */
    List<Group> groups();

    /** {@return the ways in which people differ of which somebody was missing in one engagement and nobody heard in another} */
    Set<DiversityAxisId> missing();

    /**
     * {@return the voice behind a plan}
     *
     * @param engagements all that are known, such as those of a dossier; those that the plan does not name are left out
     */
    static CommunityVoice of(ActionPlan plan, Collection<Engagement> engagements) {
        List<Provenance> live = Provenance.all(plan).values().stream()
                .filter(chain -> chain.priority().isLive())
                .collect(toImmutableList());
        List<Engagement> heard = Listening.named(plan, engagements);
        return builder()
                .communityOrigin(share(live, Provenance::isFromCommunity))
                .confirmed(share(live, chain -> chain.priority().isConfirmed()))
                .people(Listening.people(heard))
                .groups(Listening.groups(heard))
                .missing(Listening.missing(heard))
                .build();
    }

    private static Share share(List<Provenance> live, Predicate<Provenance> has) {
        return Share.of(live.stream().filter(has).count(), live.size());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the figures. Not thread-safe. */
    final class Builder extends ImmutableCommunityVoice.Builder {
        Builder() {}
    }
}
