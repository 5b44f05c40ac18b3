package org.kith.core.framework;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a phase model, such as {@code theory-u}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record PhaseModelId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<PhaseModelId> KIND = Kinds.id("phase-model-id", PhaseModelId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<PhaseModelId> REFERENCE = KIND.referringTo("phase-model");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public PhaseModelId {
        Id.check(value, "phase model id");
    }

    /** {@return the name} */
    public static PhaseModelId of(String value) {
        return new PhaseModelId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
