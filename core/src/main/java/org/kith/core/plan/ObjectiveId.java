package org.kith.core.plan;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an objective within its plan.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ObjectiveId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ObjectiveId> KIND = Kinds.id("objective-id", ObjectiveId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ObjectiveId {
        Id.check(value, "objective id");
    }

    /** {@return the name} */
    public static ObjectiveId of(String value) {
        return new ObjectiveId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
