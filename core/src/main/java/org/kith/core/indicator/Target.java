package org.kith.core.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;

/** What a measure is meant to come to. Immutable. */
public sealed interface Target {

    /** What targets look like. */
    Variants<Target> KIND = TargetShapes.KIND;

    /**
     * An amount, such as at least 33 schools.
     *
     * @param value the amount
     * @param unit what it counts; the unit of the measure if empty
     */
    record Absolute(Qualified value, Optional<Text> unit) implements Target {

        /** {@return the target of an amount in the unit of the measure} */
        public static Absolute of(Qualified value) {
            return new Absolute(value, Optional.empty());
        }
    }

    /**
     * A multiple of the baseline.
     *
     * @param timesBaseline how many times the baseline: 11/10 is 10 % more, 1 is as much; not below 0
     */
    record Relative(Fraction timesBaseline) implements Target {

        /**
         * Makes a target.
         *
         * @throws IllegalArgumentException if the multiple is below 0
         */
        public Relative {
            checkArgument(timesBaseline.signum() >= 0, "a target must not be a negative multiple of its baseline");
        }

        /**
         * {@return the target of a multiple of the baseline}
         *
         * @throws IllegalArgumentException if the multiple is below 0
         */
        public static Relative of(Fraction timesBaseline) {
            return new Relative(timesBaseline);
        }
    }
}
