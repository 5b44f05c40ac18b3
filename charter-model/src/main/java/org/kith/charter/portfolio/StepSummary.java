package org.kith.charter.portfolio;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.kith.charter.Fulfilment;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;

/** How many places keep one step, and which do so best and least. Immutable. */
@Value.Immutable
public sealed interface StepSummary permits ImmutableStepSummary {

    /** {@return the step} */
    CriterionKey step();

    /** {@return how many places keep it how far, where any does; in the order of the constants} */
    Map<Fulfilment, Long> counts();

    /** {@return the places whose version of the charter has no such step} */
    long notInVersion();

    /**
     * {@return so many of so many in all places together, such as bodies with a policy of all bodies}
     *
     * <p>Of those {@link #covered()} places in which something is counted; places with more bodies weigh more.
     */
    Share coverage();

    /** {@return the places whose numbers are in {@link #coverage()}; a whole above a billion is a mistake and is left out} */
    long covered();

    /**
     * {@return places where it is met, as many as the scope names}
     *
     * <p>The largest coverage first, of those the one of more, then by name.
     */
    List<PlaceStep> strongest();

    /**
     * {@return places where it is not met, has lapsed, or is met in part, as many as the scope names}
     *
     * <p>In that order; in each the smallest coverage first, of those the one of more, then by name. What is due and still has
     * time is not weak.
     */
    List<PlaceStep> weakest();

    /** {@return how many places keep it so far} */
    default long count(Fulfilment fulfilment) {
        return counts().getOrDefault(fulfilment, 0L);
    }

    /** {@return in how many of the places that promised it, it is met} */
    default Share met() {
        long told = counts().values().stream().mapToLong(Long::longValue).sum();
        return Share.of(count(Fulfilment.MET), told - count(Fulfilment.NOT_PROMISED));
    }

    /** {@return whether it is met nowhere} */
    default boolean isGap() {
        return count(Fulfilment.MET) == 0;
    }
}
