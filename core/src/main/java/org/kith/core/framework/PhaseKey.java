package org.kith.core.framework;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a phase within its model, such as {@code co-sense}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record PhaseKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<PhaseKey> KIND = Kinds.id("phase-id", PhaseKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public PhaseKey {
        Id.check(value, "phase key");
    }

    /** {@return the name} */
    public static PhaseKey of(String value) {
        return new PhaseKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
