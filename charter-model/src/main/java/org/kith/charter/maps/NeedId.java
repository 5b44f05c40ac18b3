package org.kith.charter.maps;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a need within its map, such as {@code enough-to-eat}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record NeedId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<NeedId> KIND = Kinds.id("need-id", NeedId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public NeedId {
        Id.check(value, "need id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static NeedId of(String value) {
        return new NeedId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
