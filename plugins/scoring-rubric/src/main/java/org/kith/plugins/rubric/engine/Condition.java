package org.kith.plugins.rubric.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.number.Fraction;
import org.kith.plugins.rubric.Requirement;
import org.kith.plugins.rubric.Threshold;

/** A requirement made ready: the nodes that it names are cells, its levels are positions on a scale. */
sealed interface Condition {

    /**
     * A cell has enough points.
     *
     * @param cell the cell
     * @param share whether the share counts instead of the points
     * @param threshold how much
     * @param above the bound's numerator, if both are small
     * @param below its denominator, or 0 if they are not
     * @param answered whether an open answer is not enough, whatever it counts
     */
    record Enough(Cell cell, boolean share, Threshold threshold, long above, long below, boolean answered)
            implements Condition {

        /** {@return the condition; its bound as whole numbers too, where they are small enough} */
        static Enough of(Cell cell, boolean share, Threshold threshold) {
            BigInteger above = threshold.bound().numerator();
            BigInteger below = threshold.bound().denominator();
            boolean small = above.bitLength() <= Totals.BITS && below.bitLength() <= Totals.BITS;
            return new Enough(
                    cell, share, threshold, small ? above.longValue() : 0, small ? below.longValue() : 0, false);
        }

        /** {@return the same for answers that are given} */
        Enough ofAnswers() {
            return new Enough(cell, share, threshold, above, below, true);
        }

        /** {@return whether a share of two whole numbers is enough; neither is below 0, and the second not 0} */
        boolean isReachedBy(long reached, long most) {
            if (below == 0) {
                return threshold.isReachedBy(Fraction.of(reached, most));
            }
            long ahead = reached * below - most * above;
            return threshold.strict() ? ahead > 0 : ahead >= 0;
        }
    }

    /**
     * A cell is at a level or above it.
     *
     * @param cell the cell
     * @param level the position of the level on the scale of the cell
     */
    record AtLevel(Cell cell, int level) implements Condition {}

    /** {@return the cell that it is about, if it is about one} */
    default Optional<Cell> about() {
        return this instanceof Enough enough
                ? Optional.of(enough.cell())
                : this instanceof AtLevel level ? Optional.of(level.cell()) : Optional.empty();
    }

    /** {@return the conditions that it puts together} */
    default Stream<Condition> within() {
        if (this instanceof Passing passing) {
            return passing.cells().stream();
        }
        if (this instanceof AnyOf any) {
            return any.of().stream();
        }
        if (this instanceof AllOf all) {
            return all.of().stream();
        }
        return this instanceof Not not ? Stream.of(not.condition()) : Stream.empty();
    }

    /**
     * Enough cells meet a condition of their own.
     *
     * @param cells what each cell has to meet: a condition about that cell alone
     * @param atLeast how many have to; 0 for all that apply and at least one
     */
    record Passing(ImmutableList<Condition> cells, int atLeast) implements Condition {}

    /**
     * Something that does not depend on answers.
     *
     * @param requirement what must be so: a level held, or a day
     */
    record Circumstance(Requirement requirement) implements Condition {}

    /**
     * One or more are met.
     *
     * @param of the conditions
     */
    record AnyOf(ImmutableList<Condition> of) implements Condition {}

    /**
     * All are met.
     *
     * @param of the conditions
     */
    record AllOf(ImmutableList<Condition> of) implements Condition {}

    /**
     * It is not met.
     *
     * @param condition what must not be met
     */
    record Not(Condition condition) implements Condition {}
}
