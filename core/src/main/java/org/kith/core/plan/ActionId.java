package org.kith.core.plan;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an action within its plan.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ActionId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ActionId> KIND = Kinds.id("action-id", ActionId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ActionId {
        Id.check(value, "action id");
    }

    /** {@return the name} */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
