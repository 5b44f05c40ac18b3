package org.kith.course.interest;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an interest register, such as {@code active-learning-2020}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record InterestRegisterId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<InterestRegisterId> KIND = Kinds.id("interest-register-id", InterestRegisterId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public InterestRegisterId {
        Id.check(value, "interest register id");
    }

    /** {@return the name} */
    public static InterestRegisterId of(String value) {
        return new InterestRegisterId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
