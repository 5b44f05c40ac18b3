package org.kith.empowerment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a lens within its dimension set, such as {@code partnership}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record LensKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<LensKey> KIND = Kinds.id("lens-id", LensKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public LensKey {
        Id.check(value, "lens key");
    }

    /** {@return the name} */
    public static LensKey of(String value) {
        return new LensKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
