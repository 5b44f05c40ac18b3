package org.kith.benchmarks.score;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;

/** The mean of {@link HandCard} by somebody who looks up beforehand what each level is worth. */
record PreparedHandCard(List<Step> steps) {

    /** What the levels of a criterion are worth, times its weight. */
    private record Step(CriterionKey criterion, Map<LevelKey, Long> points, long possible) {}

    static PreparedHandCard of(Framework framework, Map<CriterionKey, Integer> weights) {
        return new PreparedHandCard(framework.rated().stream()
                .map(criterion -> step(framework, criterion, weights.getOrDefault(criterion.key(), 1)))
                .toList());
    }

    private static Step step(Framework framework, Criterion criterion, long weight) {
        Scale scale = framework.scaleOf(criterion).orElseThrow();
        Map<LevelKey, Long> points = scale.levels().stream()
                .collect(toMap(Level::key, level -> weight * (level.value() - scale.lowest())));
        return new Step(criterion.key(), points, weight * (scale.highest() - scale.lowest()));
    }

    /** {@return the points that were reached of those that could have been; empty if nothing was rated} */
    Optional<Fraction> share(Assessment assessment) {
        long points = 0;
        long possible = 0;
        for (Step step : steps) {
            if (assessment.answer(step.criterion()) instanceof Answer.Rated rated) {
                points += step.points().get(rated.level());
                possible += step.possible();
            }
        }
        return possible == 0 ? Optional.empty() : Optional.of(Fraction.of(points, possible));
    }
}
