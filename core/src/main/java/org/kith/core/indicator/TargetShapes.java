package org.kith.core.indicator;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of targets, apart from the types so that a record that is initialised first does not see its shape unset. */
final class TargetShapes {

    private static final Shape<Target.Absolute> ABSOLUTE = Shape.of(
            Target.Absolute.class,
            "absolute",
            Part.required("value", Kinds.QUALIFIED, Target.Absolute::value),
            Part.optional("unit", Kinds.TEXT, Target.Absolute::unit),
            Target.Absolute::new);

    private static final Shape<Target.Relative> RELATIVE = Shape.of(
            Target.Relative.class,
            "relative",
            Part.required("timesBaseline", Kinds.FRACTION, Target.Relative::timesBaseline),
            Target.Relative::new);

    static final Variants<Target> KIND = Variants.of(Target.class, "target", ABSOLUTE, RELATIVE);

    private TargetShapes() {}
}
