package org.kith.plugins.rubric;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a node within its rubric.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record NodeKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<NodeKey> KIND = Kinds.id("node-key", NodeKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public NodeKey {
        Id.check(value, "node key");
    }

    /** {@return the name} */
    public static NodeKey of(String value) {
        return new NodeKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
