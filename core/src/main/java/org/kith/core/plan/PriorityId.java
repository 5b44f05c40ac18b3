package org.kith.core.plan;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a priority within its plan.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record PriorityId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<PriorityId> KIND = Kinds.id("priority-id", PriorityId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public PriorityId {
        Id.check(value, "priority id");
    }

    /** {@return the name} */
    public static PriorityId of(String value) {
        return new PriorityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
