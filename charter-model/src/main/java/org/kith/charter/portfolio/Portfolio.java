package org.kith.charter.portfolio;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.charter.CharterId;
import org.kith.charter.CharterReview;
import org.kith.charter.Fulfilment;
import org.kith.charter.ProgrammeState;
import org.kith.charter.ReviewTerms;
import org.kith.core.framework.CriterionKey;

/**
 * How many places keep the steps of a charter, step by step.
 *
 * <p>A {@link PortfolioScope} makes it. Portfolios of parts add up to that of the whole, in whatever order and however it was
 * divided. What could not be compared is counted. Immutable.
 */
@Value.Immutable
public sealed interface Portfolio permits ImmutablePortfolio {

    /** {@return what is compared} */
    PortfolioScope scope();

    /** {@return how many places are compared: the reviews of one of the scope's charters} */
    long places();

    /** {@return every step of the scope, in its order} */
    List<StepSummary> steps();

    /** {@return how many programmes stood how, where any did; those not yet adopted have no state and are not among them} */
    Map<ProgrammeState, Long> states();

    /** {@return aims of the places' own, which stand for no step: how many are kept how far, where any is} */
    Map<Fulfilment, Long> ownAims();

    /** {@return steps told in a review that no charter of the scope has, or that the review tells twice} */
    long otherSteps();

    /** {@return how many reviews read the charter in which way; as many ways as the scope names places, those of the least months first} */
    Map<ReviewTerms, Long> terms();

    /** {@return how many reviews were of a charter outside the scope, and so are not compared} */
    long ofOtherCharters();

    /** {@return how many of them were of which charter; as many charters as the scope names places, the first by name} */
    Map<CharterId, Long> otherCharters();

    /** {@return the day of the earliest review that is compared; empty if none is} */
    Optional<LocalDate> firstDay();

    /** {@return the day of the latest review that is compared; empty if none is} */
    Optional<LocalDate> lastDay();

    /** {@return what the portfolio tells of a step; empty if it is not in the scope} */
    default Optional<StepSummary> step(CriterionKey key) {
        return steps().stream().filter(step -> step.step().equals(key)).findFirst();
    }

    /** {@return the steps that are met in no place, in the order of the scope; none if there are no places} */
    default List<StepSummary> gaps() {
        return places() == 0
                ? List.of()
                : steps().stream().filter(StepSummary::isGap).collect(toImmutableList());
    }

    /** {@return who can learn from whom: for each step those who keep it least, and for each of them who keeps it best} */
    default List<Lesson> lessons() {
        return steps().stream()
                .flatMap(step -> step.weakest().stream())
                .flatMap(learner -> Lesson.of(learner, this).stream())
                .collect(toImmutableList());
    }

    /**
     * {@return from whom one place can learn, for each step in which it is weak and another is strong}
     *
     * @param review a review of any place; none if it is of a charter outside the scope
     */
    default List<Lesson> lessonsFor(CharterReview review) {
        if (!scope().charters().contains(review.charter())) {
            return List.of();
        }
        return review.steps().stream()
                .map(step -> PlaceStep.of(review, step))
                .filter(PlaceStep::isWeak)
                .flatMap(learner -> Lesson.of(learner, this).stream())
                .collect(toImmutableList());
    }

    /**
     * {@return the portfolio of the places of both, which must not be the same places}
     *
     * @throws IllegalArgumentException if the other has another scope
     */
    default Portfolio plus(Portfolio other) {
        checkArgument(scope().equals(other.scope()), "only portfolios of one scope add up");
        return new Gathering(scope()).plus(this).plus(other).portfolio();
    }
}
