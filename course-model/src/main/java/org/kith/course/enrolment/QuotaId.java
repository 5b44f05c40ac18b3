package org.kith.course.enrolment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a quota within its policy, such as {@code north}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record QuotaId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<QuotaId> KIND = Kinds.id("quota-id", QuotaId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public QuotaId {
        Id.check(value, "quota id");
    }

    /** {@return the name} */
    public static QuotaId of(String value) {
        return new QuotaId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
