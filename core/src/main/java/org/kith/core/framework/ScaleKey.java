package org.kith.core.framework;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a scale within its framework.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ScaleKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ScaleKey> KIND = Kinds.id("scale-id", ScaleKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ScaleKey {
        Id.check(value, "scale key");
    }

    /** {@return the name} */
    public static ScaleKey of(String value) {
        return new ScaleKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
