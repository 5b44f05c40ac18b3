package org.kith.charter.maps;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of counts of circles of care, such as {@code connectors-2022}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record CareCirclesId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<CareCirclesId> KIND = Kinds.id("care-circles-id", CareCirclesId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<CareCirclesId> REFERENCE = KIND.referringTo("care-circles");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public CareCirclesId {
        Id.check(value, "care circles id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static CareCirclesId of(String value) {
        return new CareCirclesId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
