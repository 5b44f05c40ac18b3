package org.kith.charter.maps;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of rings, which stand apart from the types so that none of them is seen before it is set. */
final class RingShapes {

    private static final Shape<Ring.Counted> COUNTED = Shape.of(
            Ring.Counted.class,
            "counted",
            Part.required("title", Kinds.TEXT, Ring.Counted::title),
            Part.optional("before", Kinds.QUALIFIED, Ring.Counted::before).countsPeople(),
            Part.optional("after", Kinds.QUALIFIED, Ring.Counted::after).countsPeople(),
            Ring.Counted::new);

    private static final Shape<Ring.Grown> GROWN = Shape.of(
            Ring.Grown.class,
            "grown",
            Part.required("title", Kinds.TEXT, Ring.Grown::title),
            Part.required("times", Kinds.QUALIFIED, Ring.Grown::times),
            Ring.Grown::new);

    static final Variants<Ring> KIND = Variants.of(Ring.class, "ring", COUNTED, GROWN);

    private RingShapes() {}
}
