package org.kith.charter.portfolio;

import java.util.List;
import org.immutables.value.Value;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;

/** What changed between two days in how places keep one step. Immutable. */
@Value.Immutable
public sealed interface StepTrend permits ImmutableStepTrend {

    /** {@return the step} */
    CriterionKey step();

    /** {@return how many places kept it how far on the first day, and on the second} */
    Moves moves();

    /** {@return the places that had no such step in their version of the charter on one of the days} */
    long notInBoth();

    /** {@return the coverage on the first day, of those {@link #covered()} places in which something was counted on both} */
    Share coverageBefore();

    /** {@return the coverage on the second day, of the same places; their bodies may be others than on the first} */
    Share coverageAfter();

    /** {@return the places whose numbers are in both coverages; a whole above a billion is a mistake and is left out} */
    long covered();

    /** {@return places that keep it better, the greatest rise first, then the strongest; as many as the scope names} */
    List<StepMove> risen();

    /** {@return places that keep it less, the greatest fall first, then the weakest; as many as the scope names} */
    List<StepMove> fallen();
}
