package org.kith.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.number.Fraction;

/**
 * A node of two score cards side by side.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface NodeChange extends WithNodeChange permits ImmutableNodeChange {

    /**
     * {@return the way to the node: the keys from the part of the root down; empty for the root} The second of two parts that
     * share a key has {@code #2} after it, and so on.
     */
    List<String> path();

    /** {@return the node of the earlier card; empty if it is new} */
    Optional<ScoreNode> before();

    /** {@return the node of the later card; empty if it is gone} */
    Optional<ScoreNode> after();

    /** {@return the answers at the node and below it that are not the same, in the order of the nodes} */
    List<AnswerShift> answers();

    /** {@return what else went into the node and those below it and is not the same, in the order of the nodes} */
    List<InputShift> inputs();

    /** {@return whether only the later card has it} */
    default boolean isNew() {
        return before().isEmpty();
    }

    /** {@return whether only the earlier card has it} */
    default boolean isGone() {
        return after().isEmpty();
    }

    /** {@return whether it is new or gone, or its points, level, weight, counts, answers or inputs are not the same} */
    default boolean isChanged() {
        return !answers().isEmpty()
                || !inputs().isEmpty()
                || !before().map(NodeOutcome::of).equals(after().map(NodeOutcome::of));
    }

    /** {@return the share of the later card less that of the earlier one; empty unless both have one} */
    default Optional<Fraction> shareChange() {
        return after().flatMap(ScoreNode::share)
                .flatMap(after -> before().flatMap(ScoreNode::share).map(after::minus));
    }

    /** {@return the same from the later card to the earlier one} */
    default NodeChange swapped() {
        return builder()
                .path(path())
                .before(after())
                .after(before())
                .answers(answers().stream().map(AnswerShift::swapped).toList())
                .inputs(inputs().stream().map(InputShift::swapped).toList())
                .build();
    }

    /** Checks that one of the cards has the node. */
    @Value.Check
    default void check() {
        checkArgument(before().isPresent() || after().isPresent(), "a node stands in one card at least");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableNodeChange.Builder {
        Builder() {}
    }
}
