package org.kith.plugins.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;

/**
 * What a framework can make of an assessment.
 *
 * <p>A rating whose level its scale does not have counts as unanswered; answers to criteria that the framework does not rate
 * are left aside. Both can be listed.
 *
 * @param framework what was assessed against
 * @param assessment what was answered
 */
record Ratings(Framework framework, Assessment assessment) {

    Scale scale(Criterion criterion) {
        return framework.scaleOf(criterion).orElseThrow();
    }

    /** {@return the level that was given; empty if the criterion is not rated, or not on its scale} */
    Optional<Level> level(Criterion criterion) {
        return assessment.answer(criterion.key()) instanceof Answer.Rated rated
                ? scale(criterion).level(rated.level())
                : Optional.empty();
    }

    /** {@return the answer; unanswered if the level is none of the scale} */
    Answer answer(Criterion criterion) {
        return isOffScale(criterion) ? Answer.Unanswered.NOTHING : assessment.answer(criterion.key());
    }

    boolean isOffScale(Criterion criterion) {
        return assessment.answer(criterion.key()) instanceof Answer.Rated
                && level(criterion).isEmpty();
    }

    /** {@return whether anything is rated at all} */
    boolean hasRated() {
        return framework.rated().stream().anyMatch(criterion -> level(criterion).isPresent());
    }

    /** {@return the criteria that were answered in one way, in the order of the framework} */
    List<CriterionKey> answered(Class<? extends Answer> how) {
        return keys(criterion -> how.isInstance(answer(criterion)));
    }

    /** {@return the criteria that were given a level that their scale does not have, in the order of the framework} */
    List<CriterionKey> offScale() {
        return keys(this::isOffScale);
    }

    /** {@return what was answered and is not rated in the framework, in the order of the answers} */
    List<CriterionKey> strangers() {
        List<CriterionKey> known = keys(criterion -> true);
        return assessment.answers().keySet().stream()
                .filter(key -> !known.contains(key))
                .collect(toImmutableList());
    }

    private List<CriterionKey> keys(Predicate<Criterion> which) {
        return framework.rated().stream().filter(which).map(Criterion::key).collect(toImmutableList());
    }
}
