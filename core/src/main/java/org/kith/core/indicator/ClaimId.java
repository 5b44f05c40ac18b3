package org.kith.core.indicator;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a claim.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ClaimId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ClaimId> KIND = Kinds.id("claim-id", ClaimId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<ClaimId> REFERENCE = KIND.referringTo("claim");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ClaimId {
        Id.check(value, "claim id");
    }

    /** {@return the name} */
    public static ClaimId of(String value) {
        return new ClaimId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
