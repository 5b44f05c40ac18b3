package org.kith.core.plan;

import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * The action of an earlier plan that an action goes on with.
 *
 * @param plan the earlier plan
 * @param action its action
 */
public record CarriedFrom(ActionPlanId plan, ActionId action) {

    /** What the link looks like. */
    public static final Shape<CarriedFrom> SHAPE = Shape.of(
            CarriedFrom.class,
            "carried-from",
            Part.required("plan", ActionPlanId.REFERENCE, CarriedFrom::plan),
            Part.required("action", ActionId.KIND, CarriedFrom::action),
            CarriedFrom::new);
}
