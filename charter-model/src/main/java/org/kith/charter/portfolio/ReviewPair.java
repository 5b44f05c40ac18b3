package org.kith.charter.portfolio;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.charter.CharterReview;
import org.kith.charter.ProgrammeState;
import org.kith.charter.ReviewBasis;
import org.kith.charter.StepReview;
import org.kith.core.framework.CriterionKey;

/**
 * Two reviews of one programme, to see what changed between them.
 *
 * @param before the earlier review
 * @param after the later review; may be of the same day, such as with more knowledge
 */
public record ReviewPair(CharterReview before, CharterReview after) {

    /**
     * Makes a pair.
     *
     * @throws IllegalArgumentException if they are of two programmes, or the second is of an earlier day than the first
     */
    public ReviewPair {
        checkArgument(before.programme().equals(after.programme()), "a pair of reviews is of one programme");
        checkArgument(!after.asOf().isBefore(before.asOf()), "the second review of a pair is not before the first");
    }

    /**
     * {@return how a programme stood on two days, by all that its basis knows of both}
     *
     * @throws IllegalArgumentException if the second day is before the first
     */
    public static ReviewPair of(ReviewBasis basis, LocalDate before, LocalDate after) {
        return new ReviewPair(basis.asOf(before), basis.asOf(after));
    }

    /** {@return the steps, and after them the aims of the place's own, that both reviews tell and that are kept differently} */
    public List<StepMove> moves() {
        return Stream.concat(moves(before.steps(), after.steps()), moves(before.ownAims(), after.ownAims()))
                .filter(StepMove::isChange)
                .collect(toImmutableList());
    }

    /** {@return whether both read the charter in the same way, so that a change is one of the place} */
    public boolean isReadAlike() {
        return before.terms().equals(after.terms());
    }

    boolean isInForceBefore() {
        return isInForce(before);
    }

    boolean isInForceAfter() {
        return isInForce(after);
    }

    /** What both reviews tell, in the order of the later one. */
    Stream<StepMove> moves(List<StepReview> earlier, List<StepReview> later) {
        Map<CriterionKey, StepReview> told = byKey(earlier);
        return byKey(later).values().stream()
                .flatMap(step -> Optional.ofNullable(told.get(step.step()))
                        .map(was -> new StepMove(PlaceStep.of(before, was), PlaceStep.of(after, step)))
                        .stream());
    }

    private static Map<CriterionKey, StepReview> byKey(List<StepReview> steps) {
        return steps.stream().collect(ImmutableMap.toImmutableMap(StepReview::step, step -> step, (one, other) -> one));
    }

    private static boolean isInForce(CharterReview review) {
        return review.state().filter(state -> state != ProgrammeState.ENDED).isPresent();
    }
}
