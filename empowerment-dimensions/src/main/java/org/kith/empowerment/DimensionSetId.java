package org.kith.empowerment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a dimension set, such as {@code five-dimensions}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record DimensionSetId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<DimensionSetId> KIND = Kinds.id("dimension-set-id", DimensionSetId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<DimensionSetId> REFERENCE = KIND.referringTo("dimension-set");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public DimensionSetId {
        Id.check(value, "dimension set id");
    }

    /** {@return the name} */
    public static DimensionSetId of(String value) {
        return new DimensionSetId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
