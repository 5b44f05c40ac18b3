package org.kith.core.framework;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a criterion within its framework, such as {@code schools}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record CriterionKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<CriterionKey> KIND = Kinds.id("criterion-id", CriterionKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public CriterionKey {
        Id.check(value, "criterion key");
    }

    /** {@return the name} */
    public static CriterionKey of(String value) {
        return new CriterionKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
