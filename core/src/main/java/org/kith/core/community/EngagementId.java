package org.kith.core.community;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an engagement, such as {@code getxo-interviews}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record EngagementId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<EngagementId> KIND = Kinds.id("engagement-id", EngagementId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<EngagementId> REFERENCE = KIND.referringTo("engagement");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public EngagementId {
        Id.check(value, "engagement id");
    }

    /** {@return the name} */
    public static EngagementId of(String value) {
        return new EngagementId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
