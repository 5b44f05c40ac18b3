package org.kith.plugins.rubric;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a rubric.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record RubricId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<RubricId> KIND = Kinds.id("rubric-id", RubricId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<RubricId> REFERENCE = KIND.referringTo("rubric");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public RubricId {
        Id.check(value, "rubric id");
    }

    /** {@return the name} */
    public static RubricId of(String value) {
        return new RubricId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
