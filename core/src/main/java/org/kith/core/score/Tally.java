package org.kith.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Map;

/**
 * What many responses came to, node by node.
 *
 * <p>Tallies of parts of a population add up to the tally of the whole, in whatever order and however it was divided;
 * {@link #EMPTY} changes nothing. Immutable.
 *
 * @param rows how many responses were counted
 * @param nodes what they came to by the key of the node, in the order of the scoring method
 */
public record Tally(long rows, Map<String, NodeTally> nodes) {

    /** The tally of no responses, whatever the scoring method. */
    public static final Tally EMPTY = new Tally(0, ImmutableMap.of());

    /**
     * Makes a tally.
     *
     * @throws IllegalArgumentException if there are fewer than 0 rows, or a node counted another number of them
     */
    public Tally {
        nodes = ImmutableMap.copyOf(nodes);
        checkArgument(rows >= 0, "there cannot be fewer than 0 rows");
        for (NodeTally node : nodes.values()) {
            checkArgument(node.rows() == rows, "every node of a tally counts each row once");
        }
    }

    /**
     * {@return the tally of the responses of both}
     *
     * @throws IllegalArgumentException if both count something, but not in the same nodes and levels
     */
    public Tally plus(Tally other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        checkArgument(
                Iterables.elementsEqual(nodes.keySet(), other.nodes.keySet()),
                "the nodes of the two tallies differ; add up tallies of one scoring method only");
        ImmutableMap.Builder<String, NodeTally> sum = ImmutableMap.builder();
        nodes.forEach((key, node) -> sum.put(key, node.plus(other.node(key))));
        return new Tally(Math.addExact(rows, other.rows), sum.buildOrThrow());
    }

    private boolean isEmpty() {
        return rows == 0 && nodes.isEmpty();
    }

    /**
     * {@return what the responses came to in a node}
     *
     * @throws IllegalArgumentException if there is no such node
     */
    public NodeTally node(String key) {
        NodeTally node = nodes.get(key);
        checkArgument(node != null, "no node of the tally has the key '%s'", key);
        return node;
    }
}
