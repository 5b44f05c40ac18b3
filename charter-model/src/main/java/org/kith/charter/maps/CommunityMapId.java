package org.kith.charter.maps;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a map of a community, such as {@code brereton-2021}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record CommunityMapId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<CommunityMapId> KIND = Kinds.id("community-map-id", CommunityMapId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<CommunityMapId> REFERENCE = KIND.referringTo("community-map");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public CommunityMapId {
        Id.check(value, "community map id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static CommunityMapId of(String value) {
        return new CommunityMapId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
