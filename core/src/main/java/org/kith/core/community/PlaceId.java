package org.kith.core.community;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a place, such as {@code birmingham}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record PlaceId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<PlaceId> KIND = Kinds.id("place-id", PlaceId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<PlaceId> REFERENCE = KIND.referringTo("place");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public PlaceId {
        Id.check(value, "place id");
    }

    /** {@return the name} */
    public static PlaceId of(String value) {
        return new PlaceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
