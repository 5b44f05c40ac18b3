package org.kith.charter.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What one place can learn from others.
 *
 * @param learner the step in which it is weak
 * @param from how others meet the same step, the strongest first; never empty, never the place itself
 */
public record Lesson(PlaceStep learner, List<PlaceStep> from) {

    /** Keeps a copy. */
    public Lesson {
        from = ImmutableList.copyOf(from);
    }

    static Optional<Lesson> of(PlaceStep learner, Portfolio portfolio) {
        List<PlaceStep> others = portfolio.step(learner.step()).stream()
                .flatMap(step -> step.strongest().stream())
                .filter(one -> !one.place().equals(learner.place()))
                .collect(toImmutableList());
        return others.isEmpty() ? Optional.empty() : Optional.of(new Lesson(learner, others));
    }
}
