package org.kith.plugins.rubric;

import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Recursive;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of formulas; apart from the types so that no type sees a shape before it is set. */
final class FormulaShapes {

    private static final Kind<RubricNode> NODE = Recursive.of("rubric-node", () -> RubricNode.SHAPE);

    private static final Scalar<Measure> MEASURE = Kinds.ofEnum("measure", Measure.class);

    private static final Shape<Formula.Rating> RATING = Shape.of(
            Formula.Rating.class,
            "rating",
            Part.required("criterion", CriterionKey.KIND, Formula.Rating::criterion),
            Part.optional("measure", MEASURE, Formula.Rating::measure),
            Part.map("points", LevelKey.KIND, Kinds.FRACTION, Formula.Rating::points),
            Formula.Rating::new);

    private static final Shape<Formula.Figure> FIGURE = Shape.of(
            Formula.Figure.class,
            "figure",
            Part.required("indicator", IndicatorId.REFERENCE, Formula.Figure::indicator),
            Part.optional("baseline", Baseline.SHAPE, Formula.Figure::baseline),
            Part.optional("target", Target.SHAPE, Formula.Figure::target),
            Formula.Figure::new);

    private static final Shape<Formula.Sum> SUM =
            Shape.of(Formula.Sum.class, "sum", Part.list("parts", NODE, Formula.Sum::parts), Formula.Sum::new);

    private static final Shape<Formula.Mean> MEAN = Shape.of(
            Formula.Mean.class,
            "mean",
            Part.list("parts", NODE, Formula.Mean::parts),
            Part.optional("outOf", Kinds.FRACTION, Formula.Mean::outOf),
            Part.optional("rounding", Rounding.SHAPE, Formula.Mean::rounding),
            Formula.Mean::new);

    private static final Shape<Formula.Weakest> WEAKEST = Shape.of(
            Formula.Weakest.class, "weakest", Part.list("parts", NODE, Formula.Weakest::parts), Formula.Weakest::new);

    private static final Shape<Formula.Count> COUNT = Shape.of(
            Formula.Count.class,
            "count",
            Part.list("parts", NODE, Formula.Count::parts),
            Part.required("bar", Bar.SHAPE, Formula.Count::bar),
            Formula.Count::new);

    private static final Shape<Formula.BestFit> BEST_FIT = Shape.of(
            Formula.BestFit.class, "best-fit", Part.list("parts", NODE, Formula.BestFit::parts), Formula.BestFit::new);

    private static final Shape<Formula.Profile> PROFILE = Shape.of(
            Formula.Profile.class, "profile", Part.list("parts", NODE, Formula.Profile::parts), Formula.Profile::new);

    private static final Shape<Formula.SameAs> SAME_AS = Shape.of(
            Formula.SameAs.class,
            "same-as",
            Part.required("node", NodeKey.KIND, Formula.SameAs::node),
            Formula.SameAs::new);

    private static final Shape<Formula.Change> CHANGE = Shape.of(
            Formula.Change.class, "change", Part.required("part", NODE, Formula.Change::part), Formula.Change::new);

    static final Variants<Formula> KIND = Variants.of(
            Formula.class, "formula", RATING, FIGURE, SUM, MEAN, WEAKEST, COUNT, BEST_FIT, PROFILE, SAME_AS, CHANGE);

    private FormulaShapes() {}
}
