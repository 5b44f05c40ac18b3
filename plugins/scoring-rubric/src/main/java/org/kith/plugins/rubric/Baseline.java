package org.kith.plugins.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * Where an indicator stood before: a figure, or what was observed some months earlier.
 *
 * @param value the figure; empty if it is looked up
 * @param monthsBefore the months: the latest observation that is at least so much older than the newest one counts; empty if a
 *     figure is given
 */
public record Baseline(Optional<Fraction> value, Optional<Integer> monthsBefore) {

    /** What it looks like. */
    public static final Shape<Baseline> SHAPE = Shape.of(
            Baseline.class,
            "baseline",
            Part.optional("value", Kinds.FRACTION, Baseline::value),
            Part.optional("monthsBefore", Kinds.integer(1, 1_200), Baseline::monthsBefore),
            Baseline::new);

    /**
     * Makes a baseline.
     *
     * @throws IllegalArgumentException unless it is either a figure or looked up
     */
    public Baseline {
        checkArgument(
                value.isPresent() != monthsBefore.isPresent(), "a baseline is either a value or some months before");
    }

    /** {@return the baseline of a figure} */
    public static Baseline of(Fraction value) {
        return new Baseline(Optional.of(value), Optional.empty());
    }

    /** {@return the baseline of the latest observation that is older by some months} */
    public static Baseline monthsBefore(int months) {
        return new Baseline(Optional.empty(), Optional.of(months));
    }
}
