package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.framework.CriterionKey;

/**
 * A fact that counts for a step and will not for long.
 *
 * @param step the step
 * @param last the last day on which it counts
 * @param fact the fact
 */
public record Lapse(CriterionKey step, LocalDate last, ReviewFact fact) {

    static List<Lapse> in(CharterReview review, int days) {
        LocalDate end = review.asOf().plusDays(days);
        return Stream.concat(review.steps().stream(), review.ownAims().stream())
                .flatMap(Lapse::of)
                .filter(lapse -> lapse.last().isBefore(end))
                .sorted(Comparator.comparing(Lapse::last))
                .collect(toImmutableList());
    }

    private static Stream<Lapse> of(StepReview step) {
        return step.facts(FactStanding.COUNTS).stream()
                .flatMap(fact -> fact.until().stream().map(last -> new Lapse(step.step(), last, fact)));
    }
}
