package org.kith.core.community;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a body, such as {@code cc-uk}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record BodyId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<BodyId> KIND = Kinds.id("body-id", BodyId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<BodyId> REFERENCE = KIND.referringTo("body");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public BodyId {
        Id.check(value, "body id");
    }

    /** {@return the name} */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
