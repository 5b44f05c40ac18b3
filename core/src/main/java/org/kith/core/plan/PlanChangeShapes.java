package org.kith.core.plan;

import java.util.Optional;
import org.kith.core.plan.PlanChange.Began;
import org.kith.core.plan.PlanChange.Revised;
import org.kith.core.plan.PlanChange.Undone;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of changes, apart from the types so that either may be initialised first. */
final class PlanChangeShapes {

    private static final Shape<Began> BEGAN =
            Shape.of(Began.class, "began", Part.required("plan", ActionPlan.SHAPE, Began::plan), Began::new);

    private static final Shape<Revised> REVISED = Shape.of(
            Revised.class,
            "revised",
            Part.optional("removed", PlanParts.SHAPE, revised -> some(revised.removed())),
            Part.optional("put", PlanParts.SHAPE, revised -> some(revised.put())),
            (removed, put) -> new Revised(removed.orElse(PlanParts.NONE), put.orElse(PlanParts.NONE)));

    private static final Shape<Undone> UNDONE =
            Shape.of(Undone.class, "undone", Part.required("entry", Kinds.positiveInt(), Undone::entry), Undone::new);

    static final Variants<PlanChange> KIND = Variants.of(PlanChange.class, "plan-change", BEGAN, REVISED, UNDONE);

    private PlanChangeShapes() {}

    private static Optional<PlanParts> some(PlanParts parts) {
        return Optional.of(parts).filter(some -> !some.isEmpty());
    }
}
