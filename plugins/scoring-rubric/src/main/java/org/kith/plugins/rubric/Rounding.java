package org.kith.plugins.rubric;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * How a number is rounded: always by name, and to a multiple of a step.
 *
 * @param mode the mode, by the name that it has in Java: {@code floor} goes to the next multiple below
 * @param step the step, such as 1 or 1/2; more than 0, and the highest number that can be must be a multiple of it
 */
public record Rounding(RoundingMode mode, Fraction step) {

    /** The kind of {@link #mode()}. */
    public static final Scalar<RoundingMode> MODE = Kinds.ofEnum("rounding-mode", RoundingMode.class);

    /** What it looks like. */
    public static final Shape<Rounding> SHAPE = Shape.of(
            Rounding.class,
            "rounding",
            Part.required("mode", MODE, Rounding::mode),
            Part.required("step", Kinds.FRACTION, Rounding::step),
            Rounding::new);

    /**
     * {@return a number, rounded}
     *
     * @throws ArithmeticException if the step is 0, or the mode is {@link RoundingMode#UNNECESSARY} and there is need
     */
    public Fraction round(Fraction number) {
        String steps = number.dividedBy(step).toDecimal(0, mode);
        return Fraction.of(new BigInteger(steps), BigInteger.ONE).times(step);
    }

    /** {@return the rounding as {@code floor to 1}} */
    @Override
    public String toString() {
        return Kinds.wireName(mode) + " to " + step;
    }
}
