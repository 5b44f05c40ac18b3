package org.kith.plugins.rubric;

import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Recursive;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of requirements; apart from the types so that no type sees a shape before it is set. */
final class RequirementShapes {

    private static final Kind<Requirement> ANY = Recursive.of("requirement", RequirementShapes::kind);

    private static final Shape<Requirement.Points> POINTS = Shape.of(
            Requirement.Points.class,
            "points",
            Part.optional("node", NodeKey.KIND, Requirement.Points::node),
            Part.required("threshold", Threshold.KIND, Requirement.Points::threshold),
            Requirement.Points::new);

    private static final Shape<Requirement.Share> SHARE = Shape.of(
            Requirement.Share.class,
            "share",
            Part.optional("node", NodeKey.KIND, Requirement.Share::node),
            Part.required("threshold", Threshold.KIND, Requirement.Share::threshold),
            Requirement.Share::new);

    private static final Shape<Requirement.AtLevel> AT_LEVEL = Shape.of(
            Requirement.AtLevel.class,
            "at-level",
            Part.required("node", NodeKey.KIND, Requirement.AtLevel::node),
            Part.required("level", LevelKey.KIND, Requirement.AtLevel::level),
            Requirement.AtLevel::new);

    private static final Shape<Requirement.Passing> PASSING = Shape.of(
            Requirement.Passing.class,
            "passing",
            Part.list("nodes", NodeKey.KIND, Requirement.Passing::nodes),
            Part.required("bar", Bar.SHAPE, Requirement.Passing::bar),
            Part.optional("atLeast", Kinds.integer(1, 10_000), Requirement.Passing::atLeast),
            Requirement.Passing::new);

    private static final Shape<Requirement.Held> HELD = Shape.of(
            Requirement.Held.class,
            "held",
            Part.required("level", LevelKey.KIND, Requirement.Held::level),
            Part.required("months", Kinds.integer(0, 1_200), Requirement.Held::months),
            Requirement.Held::new);

    private static final Shape<Requirement.Earliest> EARLIEST = Shape.of(
            Requirement.Earliest.class,
            "earliest",
            Part.optional("date", Kinds.DATE, Requirement.Earliest::date),
            Part.optional("monthsAfterFirst", Kinds.integer(1, 1_200), Requirement.Earliest::monthsAfterFirst),
            Requirement.Earliest::new);

    private static final Shape<Requirement.AnyOf> ANY_OF = Shape.of(
            Requirement.AnyOf.class, "any-of", Part.list("of", ANY, Requirement.AnyOf::of), Requirement.AnyOf::new);

    private static final Shape<Requirement.AllOf> ALL_OF = Shape.of(
            Requirement.AllOf.class, "all-of", Part.list("of", ANY, Requirement.AllOf::of), Requirement.AllOf::new);

    private static final Shape<Requirement.Not> NOT = Shape.of(
            Requirement.Not.class,
            "not",
            Part.required("requirement", ANY, Requirement.Not::requirement),
            Requirement.Not::new);

    static final Variants<Requirement> KIND = Variants.of(
            Requirement.class, "requirement", POINTS, SHARE, AT_LEVEL, PASSING, HELD, EARLIEST, ANY_OF, ALL_OF, NOT);

    private RequirementShapes() {}

    private static Variants<Requirement> kind() {
        return KIND;
    }
}
