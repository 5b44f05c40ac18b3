package org.kith.charter;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;

/** What facts may be about: of which sort the earlier entry must be, which body, and which sort of promise. */
final class FactSubjects {

    private static final ImmutableMap<Class<?>, ImmutableSet<Class<?>>> MAY_BE_ABOUT = ImmutableMap.of(
            Fact.PolicyReviewed.class,
            ImmutableSet.of(Fact.PolicyAdopted.class),
            Fact.CitizensCounted.class,
            ImmutableSet.of(Fact.WorkBegun.class),
            Fact.AwardGiven.class,
            ImmutableSet.of(Fact.AwardRulesPublished.class),
            Fact.EvidenceReplied.class,
            ImmutableSet.of(Fact.EvidenceAsked.class),
            Fact.Ended.class,
            ImmutableSet.of(
                    Fact.PolicyAdopted.class,
                    Fact.GroupFormed.class,
                    Fact.WorkBegun.class,
                    Fact.AwardRulesPublished.class,
                    Fact.Informed.class));

    /** What shows something for a sort of promise; facts that are not here show something for none or any. */
    private static final ImmutableMap<Class<?>, CommitmentKind> SERVES =
            ImmutableMap.<Class<?>, CommitmentKind>builder()
                    .put(Fact.PolicyAdopted.class, CommitmentKind.POLICY_REVIEWED)
                    .put(Fact.Signed.class, CommitmentKind.POLICY_REVIEWED)
                    .put(Fact.GroupFormed.class, CommitmentKind.STANDING_GROUP)
                    .put(Fact.WorkBegun.class, CommitmentKind.PROGRAMME)
                    .put(Fact.EventHeld.class, CommitmentKind.RECURRING_EVENT)
                    .put(Fact.AwardRulesPublished.class, CommitmentKind.AWARD_SCHEME)
                    .put(Fact.Informed.class, CommitmentKind.COMMUNICATION)
                    .put(Fact.EvidenceAsked.class, CommitmentKind.THIRD_PARTY_EVIDENCE)
                    .buildOrThrow();

    private FactSubjects() {}

    /** {@return whether the fact may be about an earlier entry with that fact; anything can be retracted} */
    static boolean fits(Fact fact, Fact earlier) {
        ImmutableSet<Class<?>> sorts = MAY_BE_ABOUT.get(fact.getClass());
        return sorts == null || sorts.contains(earlier.getClass());
    }

    /** {@return the word for a fact on the wire} */
    static String word(Fact fact) {
        return Fact.KIND.shapeOf(fact).name();
    }

    /** {@return the words for what a fact may be about} */
    static String words(Fact fact) {
        return words(MAY_BE_ABOUT.getOrDefault(fact.getClass(), ImmutableSet.of()));
    }

    private static String words(Set<Class<?>> sorts) {
        return Fact.KIND.shapes().values().stream()
                .filter(shape -> sorts.contains(shape.type()))
                .map(shape -> shape.name())
                .collect(Collectors.joining(", "));
    }

    /** {@return whether a fact may show something for a step of that sort; for one whose sort is not told, any may} */
    static boolean serves(Fact fact, Optional<CommitmentKind> commitment) {
        return commitment
                .map(sort -> SERVES.getOrDefault(fact.getClass(), sort) == sort)
                .orElse(true);
    }

    /** {@return the words for what shows something for steps of these sorts} */
    static String wordsFor(Set<Optional<CommitmentKind>> commitments) {
        return words(Maps.filterValues(SERVES, sort -> commitments.contains(Optional.of(sort)))
                .keySet());
    }

    /** {@return the body that a fact is told of, if it is told of one} */
    static Optional<BodyId> body(Fact fact) {
        if (fact instanceof Fact.PolicyAdopted policy) {
            return Optional.of(policy.body());
        } else if (fact instanceof Fact.GroupFormed group) {
            return Optional.of(group.body());
        } else if (fact instanceof Fact.WorkBegun work) {
            return Optional.of(work.body());
        } else if (fact instanceof Fact.EvidenceAsked asked) {
            return Optional.of(asked.of());
        } else if (fact instanceof Fact.Signed signed) {
            return Optional.of(signed.body());
        } else if (fact instanceof Fact.Opened opened) {
            return Optional.of(opened.body());
        } else if (fact instanceof Fact.Closed closed) {
            return Optional.of(closed.body());
        }
        return Optional.empty();
    }

    /** {@return who may see a fact: who was asked, and who replied, is for partners and those above them} */
    static Visibility visibility(Fact fact) {
        return fact instanceof Fact.EvidenceAsked || fact instanceof Fact.EvidenceReplied
                ? Visibility.from(Audience.PARTNERS)
                : Visibility.EVERYONE;
    }

    /** {@return whether the body must be counted among those of the place for the fact to count} */
    static boolean needsOpenBody(Fact fact) {
        return fact instanceof Fact.PolicyAdopted || fact instanceof Fact.GroupFormed || fact instanceof Fact.Closed;
    }
}
