package org.kith.charter.portfolio;

import java.util.Optional;
import org.kith.charter.CharterReview;
import org.kith.charter.Fulfilment;
import org.kith.charter.ProgrammeId;
import org.kith.charter.StepReview;
import org.kith.core.community.PlaceId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;

/**
 * How a place keeps one step.
 *
 * @param step the step
 * @param place the place
 * @param programme its programme
 * @param fulfilment how far the step is kept
 * @param coverage so many of so many, where something is counted
 */
public record PlaceStep(
        CriterionKey step, PlaceId place, ProgrammeId programme, Fulfilment fulfilment, Optional<Share> coverage) {

    static PlaceStep of(CharterReview review, StepReview step) {
        return new PlaceStep(step.step(), review.place(), review.programme(), step.fulfilment(), step.coverage());
    }

    /** {@return whether others can learn from it: the step is met} */
    public boolean isStrong() {
        return fulfilment == Fulfilment.MET;
    }

    /** {@return whether the place could learn from others: some of the step, or all of it, is missing, and its time is over} */
    public boolean isWeak() {
        return Strength.isWeak(fulfilment);
    }
}
