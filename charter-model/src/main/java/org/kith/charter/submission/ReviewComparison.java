package org.kith.charter.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.charter.CharterReview;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.validation.Outcome;

/**
 * A review and a self-assessment beside one another, step by step; both stay as they are.
 *
 * <pre>{@code
 * ReviewComparison.of(dossier, selfAssessment, day).value().ifPresent(views -> views.differences());
 * }</pre>
 *
 * <p>The answers are those that were agreed on by the day of the review, else those of the raters. Immutable.
 *
 * @param review what is worked out from the register
 * @param selfAssessment what the team says
 * @param steps the steps of the charter and the aims of the place's own, in the order of the review; then criteria of the
 *     framework that are neither
 */
public record ReviewComparison(CharterReview review, SelfAssessment selfAssessment, List<StepComparison> steps) {

    /** Keeps a copy. */
    public ReviewComparison {
        steps = ImmutableList.copyOf(steps);
    }

    /**
     * {@return a review beside a self-assessment}
     *
     * @param framework what was assessed against
     * @param answers what the raters answered and what they agreed on, in any order; others are passed over
     */
    public static ReviewComparison of(
            CharterReview review, SelfAssessment own, Framework framework, Collection<Assessment> answers) {
        ImmutableMap.Builder<AssessmentId, Assessment> byId = ImmutableMap.builder();
        answers.forEach(assessment -> byId.put(assessment.id(), assessment));
        Map<AssessmentId, Assessment> known = byId.buildKeepingLast();
        return new ReviewComparison(
                review, own, new Comparing(review, framework, TeamView.of(own, known, review.asOf())).steps());
    }

    /**
     * {@return a self-assessment beside the review of its programme on a day}
     *
     * <p>Without a value if the self-assessment, its framework or what the review rests on is not there; with a warning for each
     * assessment that is not.
     *
     * @param dossier the documents; its background holds the catalogues
     */
    public static Outcome<ReviewComparison> of(Dossier dossier, SelfAssessmentId id, LocalDate asOf) {
        return ViewsOfDossier.of(dossier, id, asOf);
    }

    /** {@return the comparison of a step, if there is one} */
    public Optional<StepComparison> step(CriterionKey key) {
        return steps.stream().filter(step -> step.step().equals(key)).findFirst();
    }

    /** {@return the steps on which the two differ, or of which only one of the two can tell, in order} */
    public List<StepComparison> differences() {
        return steps.stream().filter(step -> step.difference().isDifference()).collect(toImmutableList());
    }
}
