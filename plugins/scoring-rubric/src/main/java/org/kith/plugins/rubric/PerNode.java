package org.kith.plugins.rubric;

import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * Works something out for each node of a rubric once, however many others build on it. Only for rubrics without cycles. Not
 * thread-safe.
 *
 * @param <T> what is worked out
 */
final class PerNode<T> {

    /** By the node itself, because two may have one key by mistake. */
    private final IdentityHashMap<RubricNode, T> known = new IdentityHashMap<>();

    private final Function<RubricNode, T> working;

    /**
     * Takes the way in which it is worked out.
     *
     * @param working may ask for other nodes in turn
     */
    PerNode(Function<RubricNode, T> working) {
        this.working = working;
    }

    T of(RubricNode node) {
        T value = known.get(node);
        if (value == null) {
            value = working.apply(node);
            known.put(node, value);
        }
        return value;
    }
}
