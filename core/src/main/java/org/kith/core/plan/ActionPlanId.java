package org.kith.core.plan;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an action plan, such as {@code birmingham-2022}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ActionPlanId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ActionPlanId> KIND = Kinds.id("action-plan-id", ActionPlanId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<ActionPlanId> REFERENCE = KIND.referringTo("action-plan");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ActionPlanId {
        Id.check(value, "action plan id");
    }

    /** {@return the name} */
    public static ActionPlanId of(String value) {
        return new ActionPlanId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
