package org.kith.benchmarks.score;

import java.util.Map;
import java.util.Optional;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;

/** A weighted mean as a host's developer would write it for assessments: exact, and without a word of explanation. */
record HandCard(Framework framework, Map<CriterionKey, Integer> weights) {

    /** {@return the points that were reached of those that could have been; empty if nothing was rated} */
    Optional<Fraction> share(Assessment assessment) {
        long points = 0;
        long possible = 0;
        for (Criterion criterion : framework.rated()) {
            Answer answer = assessment.answer(criterion.key());
            if (answer instanceof Answer.Rated rated) {
                Scale scale = framework.scaleOf(criterion).orElseThrow();
                Level level = scale.level(rated.level()).orElseThrow();
                int weight = weights.getOrDefault(criterion.key(), 1);
                points += (long) weight * (level.value() - scale.lowest());
                possible += (long) weight * (scale.highest() - scale.lowest());
            }
        }
        return possible == 0 ? Optional.empty() : Optional.of(Fraction.of(points, possible));
    }
}
