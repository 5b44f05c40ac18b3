package org.kith.plugins.report;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.charter.CharterReview;
import org.kith.charter.submission.Agreement;
import org.kith.charter.submission.ReviewComparison;
import org.kith.charter.submission.SelfAssessment;
import org.kith.charter.submission.StepComparison;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.validation.Pointer;

/**
 * What a team says of its own place, beside a review.
 *
 * @param state whether it is agreed on, and when
 * @param answers what it says of each step
 */
record OwnView(String state, Map<CriterionKey, TeamAnswer> answers) {

    private static final Pointer FRAMEWORK = Pointer.ROOT.child("framework").child("id");

    /** {@return the view of the newest self-assessment that had begun by the day of the review; empty if there is none} */
    static Optional<OwnView> of(CharterReview review, Scope scope) {
        return scope.dossier().all(SelfAssessment.TYPE).stream()
                .filter(own -> own.programme().equals(review.programme()))
                .filter(own -> own.state(review.asOf()).isPresent())
                .max(Comparator.comparing(SelfAssessment::begun))
                .flatMap(own -> scope.find(Framework.TYPE, own.framework().id(), own, FRAMEWORK)
                        .map(framework -> of(review, own, framework, scope)));
    }

    private static OwnView of(CharterReview review, SelfAssessment own, Framework framework, Scope scope) {
        ReviewComparison compared =
                ReviewComparison.of(review, own, framework, scope.dossier().all(Assessment.TYPE));
        RaterNames names = new RaterNames(scope);
        return new OwnView(
                state(own, review),
                compared.steps().stream()
                        .collect(toImmutableMap(
                                StepComparison::step, step -> TeamAnswer.of(step, framework, names, scope))));
    }

    private static String state(SelfAssessment own, CharterReview review) {
        String raters =
                own.ratings().isEmpty() ? "" : ", " + Words.count(own.ratings().size(), "rater", "raters");
        return own.agreedBy(review.asOf())
                        .map(Agreement::on)
                        .map(day -> "Agreed on " + EnglishDates.day(day))
                        .orElseGet(() -> "Draft, begun on " + EnglishDates.day(own.begun()))
                + raters;
    }

    Optional<TeamAnswer> answer(CriterionKey step) {
        return Optional.ofNullable(answers.get(step));
    }

    /** {@return what single raters answered for a self-assessment: that stands beside a review, and not for itself} */
    static Set<AssessmentId> ratings(Scope scope) {
        return scope.dossier().all(SelfAssessment.TYPE).stream()
                .flatMap(own -> own.ratings().stream())
                .collect(toImmutableSet());
    }
}
