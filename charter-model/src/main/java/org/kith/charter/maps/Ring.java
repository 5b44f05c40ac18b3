package org.kith.charter.maps;

import java.util.Optional;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;

/**
 * One ring around those in the middle, such as their outer network: how many people stand in it, in all circles together.
 *
 * <p>It holds numbers alone; no field of it can refer to a person. Immutable.
 */
public sealed interface Ring {

    /** What rings look like. */
    Variants<Ring> KIND = RingShapes.KIND;

    /** {@return what the source calls the ring} */
    Text title();

    /**
     * A ring whose people were counted; only the team sees numbers below 10.
     *
     * @param title what the source calls it
     * @param before how many people stood in it before
     * @param after how many people stood in it after
     */
    record Counted(Text title, Optional<Qualified> before, Optional<Qualified> after) implements Ring {

        /** {@return a ring of which both numbers are known} */
        public static Counted of(Text title, Qualified before, Qualified after) {
            return new Counted(title, Optional.of(before), Optional.of(after));
        }
    }

    /**
     * A ring of which the source tells how it grew, and not the numbers.
     *
     * <p>The two are never told together: a hidden number could be worked out.
     *
     * @param title what the source calls it
     * @param times how many times as many people stood in it after: 2 if it doubled
     */
    record Grown(Text title, Qualified times) implements Ring {}
}
