package org.kith.course;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of something that learners do beside coming, such as {@code reflection-1}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ActivityId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ActivityId> KIND = Kinds.id("activity-id", ActivityId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ActivityId {
        Id.check(value, "activity id");
    }

    /** {@return the name} */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
