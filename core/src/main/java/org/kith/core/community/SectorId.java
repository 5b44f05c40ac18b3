package org.kith.core.community;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a sector, such as {@code education}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record SectorId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<SectorId> KIND = Kinds.id("sector-id", SectorId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<SectorId> REFERENCE = KIND.referringTo("sector");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public SectorId {
        Id.check(value, "sector id");
    }

    /** {@return the name} */
    public static SectorId of(String value) {
        return new SectorId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
