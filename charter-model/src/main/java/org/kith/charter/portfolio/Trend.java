package org.kith.charter.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.framework.CriterionKey;

/**
 * What changed between two days in how places keep the steps of a charter.
 *
 * <p>Compared are the places whose programme was in force on both days, adopted and not ended, and of those in each step the ones of
 * which it is known for both. So no figure moves because places came or went; those are counted apart. A {@link PortfolioScope}
 * makes it; trends of parts add up to that of the whole. Immutable.
 */
@Value.Immutable
public sealed interface Trend permits ImmutableTrend {

    /** {@return what is compared} */
    PortfolioScope scope();

    /** {@return how many places are compared: those in force on both days} */
    long places();

    /** {@return every step of the scope, in its order} */
    List<StepTrend> steps();

    /** {@return aims of the compared places' own, told on both days: how many were kept how far} */
    Moves ownAims();

    /** {@return the places that came: in force on the second day and not on the first} */
    long begun();

    /** {@return the places that went: in force on the first day and not on the second} */
    long ended();

    /** {@return the places in force on neither day} */
    long idle();

    /** {@return pairs that are not compared, because their reviews read the charter in two ways} */
    long readOtherwise();

    /** {@return pairs that are not compared, because a review is of a charter outside the scope} */
    long ofOtherCharters();

    /** {@return the earliest day of a place that is compared; empty if none is} */
    Optional<LocalDate> firstDay();

    /** {@return the latest day of a place that is compared; empty if none is} */
    Optional<LocalDate> lastDay();

    /** {@return what changed in a step; empty if it is not in the scope} */
    default Optional<StepTrend> step(CriterionKey key) {
        return steps().stream().filter(step -> step.step().equals(key)).findFirst();
    }

    /**
     * {@return the trend of the places of both, which must not be the same places}
     *
     * @throws IllegalArgumentException if the other has another scope
     */
    default Trend plus(Trend other) {
        checkArgument(scope().equals(other.scope()), "only trends of one scope add up");
        return new TrendGathering(scope()).plus(this).plus(other).trend();
    }
}
