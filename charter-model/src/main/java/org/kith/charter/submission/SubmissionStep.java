package org.kith.charter.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.charter.Fulfilment;
import org.kith.charter.ReviewFact;
import org.kith.charter.StepReview;
import org.kith.core.assessment.Evidence;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Share;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** One step of a {@link Submission}: what the register shows, what the team says and shows, who was asked, what is missing. Immutable. */
@Value.Immutable
public sealed interface SubmissionStep extends WithSubmissionStep permits ImmutableSubmissionStep {

    /** The kind of {@link #difference()}. */
    Scalar<StepDifference> DIFFERENCE = Kinds.ofEnum("step-difference", StepDifference.class);

    /** The kind of {@link #gaps()}. */
    Scalar<SubmissionGap> GAP = Kinds.ofEnum("submission-gap", SubmissionGap.class);

    /** What a step looks like. */
    Shape<SubmissionStep> SHAPE = Shape.of(
                    SubmissionStep.class, "submission-step", SubmissionStep::builder, SubmissionStep.Builder::build)
            .required("step", CriterionKey.KIND, SubmissionStep::step, SubmissionStep.Builder::step)
            .optional(
                    "fulfilment", StepReview.FULFILMENT, SubmissionStep::fulfilment, SubmissionStep.Builder::fulfilment)
            .optional("coverage", StepReview.SHARE, SubmissionStep::coverage, SubmissionStep.Builder::coverage)
            .list("facts", ReviewFact.SHAPE, SubmissionStep::facts, SubmissionStep.Builder::facts)
            .optional("teamLevel", LevelKey.KIND, SubmissionStep::teamLevel, SubmissionStep.Builder::teamLevel)
            .list("evidence", Evidence.SHAPE, SubmissionStep::evidence, SubmissionStep.Builder::evidence)
            .optional("statement", Kinds.TEXT, SubmissionStep::statement, SubmissionStep.Builder::statement)
            .required("difference", DIFFERENCE, SubmissionStep::difference, SubmissionStep.Builder::difference)
            .list("requests", RequestedEvidence.SHAPE, SubmissionStep::requests, SubmissionStep.Builder::requests)
            .set("gaps", GAP, SubmissionStep::gaps, SubmissionStep.Builder::gaps)
            .done();

    /** {@return the step of the charter, the aim of the place's own, or a criterion that is neither} */
    CriterionKey step();

    /** {@return how far the review finds it kept; empty if the review does not know the step} */
    Optional<Fulfilment> fulfilment();

    /** {@return so many of so many, where the review counts something} */
    Optional<Share> coverage();

    /** {@return what made the verdict of the review} */
    List<ReviewFact> facts();

    /** {@return the level that the team gives, if it gives one} */
    Optional<LevelKey> teamLevel();

    /** {@return what the team names as evidence} */
    List<Evidence> evidence();

    /** {@return what the team says of it in its own words} */
    Optional<Text> statement();

    /** {@return how the team and the review stand to one another} */
    StepDifference difference();

    /** {@return who was asked for evidence, by body, then by day} */
    List<RequestedEvidence> requests();

    /** {@return what is missing; empty if nothing is, or the place has not promised the step} */
    Set<SubmissionGap> gaps();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a step. Not thread-safe. */
    final class Builder extends ImmutableSubmissionStep.Builder {
        Builder() {}
    }
}
