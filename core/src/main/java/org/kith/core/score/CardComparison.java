package org.kith.core.score;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;

/**
 * Two score cards of one method and one framework, side by side: what changed, and because of which answers or inputs.
 *
 * <p>Versions of the method and of the framework may differ; then a change may be theirs and not the place's. What can be told
 * of a change in the ratings has a denominator of its own, {@link #ratedTwice()}. Everything is worked out when it is asked for.
 * Immutable.
 *
 * @param before the earlier card
 * @param after the later card
 */
public record CardComparison(ScoreCard before, ScoreCard after) {

    /**
     * Puts two cards side by side.
     *
     * @throws IllegalArgumentException if they are not of one method and one framework
     */
    public CardComparison {
        checkArgument(
                before.method().name().equals(after.method().name()),
                "The two cards were scored by different methods, so their numbers do not compare;"
                        + " score both assessments by one method and compare those cards.");
        checkArgument(
                before.framework().id().equals(after.framework().id()),
                "The card %s is of the framework %s and the card %s of %s, so they do not ask the same;"
                        + " compare cards of one framework.",
                before.id(),
                before.framework().id(),
                after.id(),
                after.framework().id());
    }

    /**
     * {@return two cards side by side}
     *
     * @throws IllegalArgumentException if they are not of one method and one framework
     */
    public static CardComparison of(ScoreCard before, ScoreCard after) {
        return new CardComparison(before, after);
    }

    /** {@return whether the two cards were scored by the same version of the method} */
    public boolean isOfOneMethodVersion() {
        return before.method().version().equals(after.method().version());
    }

    /** {@return whether the two cards are of the same version of the framework} */
    public boolean isOfOneFrameworkVersion() {
        return before.framework().version().equals(after.framework().version());
    }

    /**
     * {@return all nodes of both cards, each before its parts, in the order of the later card; what is gone comes after what
     * its parent still has}
     */
    public List<NodeChange> nodes() {
        return tree().nodes().collect(toImmutableList());
    }

    /** {@return the nodes that are not the same in both cards, in the order of {@link #nodes()}; empty if nothing changed} */
    public List<NodeChange> changes() {
        return tree().nodes().filter(NodeChange::isChanged).collect(toImmutableList());
    }

    /** {@return how the criteria compare that were rated in both cards; a criterion that counts in two places is one} */
    public RatedTwice ratedTwice() {
        return Movement.of(tree().nodes());
    }

    /** {@return the same from the later card to the earlier one} */
    public CardComparison swapped() {
        return new CardComparison(after, before);
    }

    TreeComparison tree() {
        return TreeComparison.of(before.root(), after.root());
    }
}
