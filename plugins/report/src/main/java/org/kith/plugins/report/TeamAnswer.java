package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import org.kith.charter.submission.StepComparison;
import org.kith.charter.submission.StepDifference;
import org.kith.core.assessment.Answer;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Scale;

/**
 * What a team says of one step.
 *
 * @param state what it says as one, in words
 * @param difference how that stands to the review; empty if it does not differ
 * @param tone how it differs, for the style sheet
 * @param raters what each rater says, where they do not say the same
 */
record TeamAnswer(String state, String difference, String tone, List<Fact> raters) {

    static TeamAnswer of(StepComparison step, Framework framework, RaterNames names, Scope scope) {
        Optional<Scale> scale = framework.criterion(step.step()).flatMap(framework::scaleOf);
        boolean differs = step.difference().isDifference();
        return new TeamAnswer(
                step.answer().flatMap(answer -> words(answer, scale, scope)).orElse(none(step)),
                differs ? ReviewWords.of(step.difference()) : "",
                Words.tone(step.difference()),
                step.ratings().values().stream().distinct().count() < 2
                        ? List.of()
                        : step.ratings().entrySet().stream()
                                .map(rating -> new Fact(
                                        names.of(rating.getKey()),
                                        words(rating.getValue(), scale, scope).orElse("")))
                                .collect(toImmutableList()));
    }

    private static String none(StepComparison step) {
        if (step.difference() == StepDifference.RATERS_DIFFER) {
            return "Not agreed";
        }
        return step.ratings().isEmpty() ? "Not answered" : "Not known";
    }

    private static Optional<String> words(Answer answer, Optional<Scale> scale, Scope scope) {
        return scale.map(known -> Reading.of(answer, known, scope).state());
    }
}
