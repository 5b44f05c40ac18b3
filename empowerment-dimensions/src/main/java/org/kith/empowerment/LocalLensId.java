package org.kith.empowerment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a local lens, such as {@code dudley-partnership}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record LocalLensId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<LocalLensId> KIND = Kinds.id("local-lens-id", LocalLensId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<LocalLensId> REFERENCE = KIND.referringTo("local-lens");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public LocalLensId {
        Id.check(value, "local lens id");
    }

    /** {@return the name} */
    public static LocalLensId of(String value) {
        return new LocalLensId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
