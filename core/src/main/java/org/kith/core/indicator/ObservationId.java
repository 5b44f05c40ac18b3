package org.kith.core.indicator;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an observation.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ObservationId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ObservationId> KIND = Kinds.id("observation-id", ObservationId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<ObservationId> REFERENCE = KIND.referringTo("observation");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ObservationId {
        Id.check(value, "observation id");
    }

    /** {@return the name} */
    public static ObservationId of(String value) {
        return new ObservationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
