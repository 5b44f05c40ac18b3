package org.kith.plugins.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * What an indicator is meant to come to: a figure, or a multiple of its baseline.
 *
 * @param value the figure; empty if it is relative
 * @param timesBaseline the multiple: 11/10 is 10 % above the baseline; empty if a figure is given
 */
public record Target(Optional<Fraction> value, Optional<Fraction> timesBaseline) {

    /** What it looks like. */
    public static final Shape<Target> SHAPE = Shape.of(
            Target.class,
            "target",
            Part.optional("value", Kinds.FRACTION, Target::value),
            Part.optional("timesBaseline", Kinds.FRACTION, Target::timesBaseline),
            Target::new);

    /**
     * Makes a target.
     *
     * @throws IllegalArgumentException unless it is either a figure or a multiple
     */
    public Target {
        checkArgument(
                value.isPresent() != timesBaseline.isPresent(),
                "a target is either a value or a multiple of the baseline");
    }

    /** {@return the target of a figure} */
    public static Target of(Fraction value) {
        return new Target(Optional.of(value), Optional.empty());
    }

    /** {@return the target of a multiple of the baseline} */
    public static Target timesBaseline(Fraction multiple) {
        return new Target(Optional.empty(), Optional.of(multiple));
    }
}
