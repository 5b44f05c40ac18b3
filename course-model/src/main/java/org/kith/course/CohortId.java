package org.kith.course;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a cohort, such as {@code birmingham-2022}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record CohortId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<CohortId> KIND = Kinds.id("cohort-id", CohortId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<CohortId> REFERENCE = KIND.referringTo("cohort");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public CohortId {
        Id.check(value, "cohort id");
    }

    /** {@return the name} */
    public static CohortId of(String value) {
        return new CohortId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
