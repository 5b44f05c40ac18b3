package org.kith.core.framework;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a framework in one version, such as {@code five-dimensions}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record FrameworkId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<FrameworkId> KIND = Kinds.id("framework-id", FrameworkId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<FrameworkId> REFERENCE = KIND.referringTo("framework");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public FrameworkId {
        Id.check(value, "framework id");
    }

    /** {@return the name} */
    public static FrameworkId of(String value) {
        return new FrameworkId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
