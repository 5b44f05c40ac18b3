package org.kith.core.community;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an asset, such as {@code library-room}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record AssetId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<AssetId> KIND = Kinds.id("asset-id", AssetId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<AssetId> REFERENCE = KIND.referringTo("asset");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public AssetId {
        Id.check(value, "asset id");
    }

    /** {@return the name} */
    public static AssetId of(String value) {
        return new AssetId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
