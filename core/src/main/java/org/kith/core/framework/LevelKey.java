package org.kith.core.framework;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a level within its scale, such as {@code established}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record LevelKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<LevelKey> KIND = Kinds.id("level-id", LevelKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public LevelKey {
        Id.check(value, "level key");
    }

    /** {@return the name} */
    public static LevelKey of(String value) {
        return new LevelKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
