package org.kith.charter.submission;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.charter.StepReview;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;

/** One step as the review judges it, and as the team does. Immutable. */
@Value.Immutable
public sealed interface StepComparison extends WithStepComparison permits ImmutableStepComparison {

    /** {@return the step of the charter, the aim of the place's own, or a criterion that is neither} */
    CriterionKey step();

    /** {@return what the review says; empty if it does not know the step} */
    Optional<StepReview> review();

    /** {@return the review on the scale of the team; empty if it cannot tell, or the scale has no such level} */
    Optional<LevelKey> reviewLevel();

    /**
     * {@return what the team says}
     *
     * <p>What it agreed on; in a draft, what all who rated say alike, with the evidence of all of them and without their notes.
     * Empty if nobody answered, or the answers are not alike.
     */
    Optional<Answer> answer();

    /** {@return what each rater says, by the id of the assessment; those who had not answered the step by the day are not there} */
    Map<AssessmentId, Answer> ratings();

    /** {@return how the two stand to one another} */
    StepDifference difference();

    /** {@return the level that the team gives, if it gives one} */
    default Optional<LevelKey> teamLevel() {
        return answer().filter(Answer.Rated.class::isInstance).map(said -> ((Answer.Rated) said).level());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a comparison. Not thread-safe. */
    final class Builder extends ImmutableStepComparison.Builder {
        Builder() {}
    }
}
