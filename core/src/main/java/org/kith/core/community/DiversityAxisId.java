package org.kith.core.community;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a diversity axis, such as {@code religious}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record DiversityAxisId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<DiversityAxisId> KIND = Kinds.id("diversity-axis-id", DiversityAxisId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<DiversityAxisId> REFERENCE = KIND.referringTo("diversity-axis");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public DiversityAxisId {
        Id.check(value, "diversity axis id");
    }

    /** {@return the name} */
    public static DiversityAxisId of(String value) {
        return new DiversityAxisId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
