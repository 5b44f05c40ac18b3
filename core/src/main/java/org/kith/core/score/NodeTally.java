package org.kith.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Iterables;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;

/**
 * What many responses came to in one node.
 *
 * <p>Answers are counted once for each criterion that the node looks at, so there may be more of them than responses. The other
 * numbers count responses: each either reached one of the levels or none. Immutable.
 */
@Value.Immutable
public sealed interface NodeTally extends WithNodeTally permits ImmutableNodeTally {

    /** {@return how many answers are ratings} */
    long rated();

    /** {@return how many answers say that the criterion is not applicable} */
    long notApplicable();

    /** {@return how many answers say that it is not known} */
    long dontKnow();

    /** {@return how many answers there could have been and are not} */
    long unanswered();

    /** {@return how many responses have a number here} */
    long scored();

    /** {@return the sum of the shares of the responses that have a number; from 0 to {@link #scored()}, exact} */
    Fraction shareSum();

    /** {@return how many responses reached each level, from the lowest, those that nobody reached too; empty without levels} */
    Map<LevelKey, Long> levels();

    /** {@return how many responses reached no level; all of them where the node has no levels} */
    long withoutLevel();

    /** {@return how many responses were counted} */
    default long rows() {
        long rows = withoutLevel();
        for (long count : levels().values()) {
            rows = Math.addExact(rows, count);
        }
        return rows;
    }

    /** {@return the mean of the shares, from 0 to 1, exact; empty if no response has a number} */
    default Optional<Fraction> meanShare() {
        return scored() == 0 ? Optional.empty() : Optional.of(shareSum().dividedBy(scored()));
    }

    /**
     * {@return what the responses of both came to}
     *
     * @throws IllegalArgumentException if the levels are not the same
     */
    default NodeTally plus(NodeTally other) {
        checkArgument(
                Iterables.elementsEqual(levels().keySet(), other.levels().keySet()),
                "the levels of the two tallies differ; add up tallies of one scoring method only");
        Builder sum = builder()
                .rated(Math.addExact(rated(), other.rated()))
                .notApplicable(Math.addExact(notApplicable(), other.notApplicable()))
                .dontKnow(Math.addExact(dontKnow(), other.dontKnow()))
                .unanswered(Math.addExact(unanswered(), other.unanswered()))
                .scored(Math.addExact(scored(), other.scored()))
                .shareSum(shareSum().plus(other.shareSum()))
                .withoutLevel(Math.addExact(withoutLevel(), other.withoutLevel()));
        levels().forEach((level, count) ->
                sum.putLevel(level, Math.addExact(count, other.levels().getOrDefault(level, 0L))));
        return sum.build();
    }

    /** Checks that the numbers fit each other. */
    @Value.Check
    default void check() {
        checkArgument(
                rated() >= 0 && notApplicable() >= 0 && dontKnow() >= 0 && unanswered() >= 0 && withoutLevel() >= 0,
                "a count must not be negative");
        checkArgument(levels().values().stream().allMatch(count -> count >= 0), "a count must not be negative");
        checkArgument(scored() >= 0 && scored() <= rows(), "no more responses can have a number than there are");
        checkArgument(
                shareSum().signum() >= 0 && shareSum().compareTo(Fraction.of(scored())) <= 0,
                "the sum of shares lies between 0 and the number of responses that have one");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the numbers. Not thread-safe. */
    final class Builder extends ImmutableNodeTally.Builder {
        Builder() {}
    }
}
