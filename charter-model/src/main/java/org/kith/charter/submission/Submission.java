package org.kith.charter.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.charter.CharterId;
import org.kith.charter.ProgrammeId;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Id;
import org.kith.core.text.Text;
import org.kith.core.validation.Outcome;

/**
 * What a place hands in to a body that may recognise it, step by step, as things stood on a day.
 *
 * <p>It is worked out from the review of that day and a self-assessment, and stays as it is whatever becomes of them: it holds
 * their words and figures, and names the {@linkplain #madeFrom() documents} that it was made from, each with its hash. It decides
 * nothing; a panel does. For partners, since it tells who was asked and did not reply; one that was made from a draft is for the
 * team. Immutable.
 */
@Value.Immutable
public sealed interface Submission extends Document, WithSubmission permits ImmutableSubmission {

    /** The kind of {@link #state()}. */
    Scalar<SelfAssessmentState> STATE = Kinds.ofEnum("self-assessment-state", SelfAssessmentState.class);

    /** What a submission looks like. */
    Shape<Submission> SHAPE = Shape.of(Submission.class, "submission", Submission::builder, Submission.Builder::build)
            .onlyFor(Audience.PARTNERS)
            .required("id", SubmissionId.KIND, Submission::id, Submission.Builder::id)
            .required("programme", ProgrammeId.REFERENCE, Submission::programme, Submission.Builder::programme)
            .required("place", PlaceId.REFERENCE, Submission::place, Submission.Builder::place)
            .required("charter", CharterId.REFERENCE, Submission::charter, Submission.Builder::charter)
            .required("awardingBody", BodyId.REFERENCE, Submission::awardingBody, Submission.Builder::awardingBody)
            .required("asOf", Kinds.DATE, Submission::asOf, Submission.Builder::asOf)
            .optional("submitted", Kinds.DATE, Submission::submitted, Submission.Builder::submitted)
            .required(
                    "selfAssessment",
                    SelfAssessmentId.REFERENCE,
                    Submission::selfAssessment,
                    Submission.Builder::selfAssessment)
            .optional("state", STATE, Submission::state, Submission.Builder::state)
            .optional("statement", Kinds.TEXT, Submission::statement, Submission.Builder::statement)
            .list("steps", SubmissionStep.SHAPE, Submission::steps, Submission.Builder::steps)
            .list("madeFrom", DocumentVersion.SHAPE, Submission::madeFrom, Submission.Builder::madeFrom)
            .optional("visibility", Kinds.VISIBILITY, Submission::visibility, Submission.Builder::visibility)
            .visibility(Submission::whoMaySee)
            .done();

    /** The document type. */
    DocumentType<Submission> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    SubmissionId id();

    /** {@return the programme} */
    ProgrammeId programme();

    /** {@return the place of the programme} */
    PlaceId place();

    /** {@return the charter by which it was reviewed} */
    CharterId charter();

    /** {@return the body that it is for} */
    BodyId awardingBody();

    /** {@return the day on which things stood so} */
    LocalDate asOf();

    /** {@return when it was handed in; it was not, or not yet, if empty} */
    Optional<LocalDate> submitted();

    /** {@return the self-assessment that it was made from} */
    SelfAssessmentId selfAssessment();

    /** {@return how far the self-assessment was on that day; empty if it had not begun} */
    Optional<SelfAssessmentState> state();

    /** {@return what the team says of the whole, in its own words} */
    Optional<Text> statement();

    /** {@return the steps, in the order of the review} */
    List<SubmissionStep> steps();

    /** {@return what it was made from, by type and id} */
    List<DocumentVersion> madeFrom();

    /** {@return who may see it, where the answers that it copies are not for everyone who may see a submission} */
    Optional<Visibility> visibility();

    @Override
    default DocumentType<Submission> type() {
        return TYPE;
    }

    /** {@return a step, if there is one of that key} */
    default Optional<SubmissionStep> step(CriterionKey key) {
        return steps().stream().filter(step -> step.step().equals(key)).findFirst();
    }

    /** {@return the steps in which something is missing, in order} */
    default List<SubmissionStep> withGaps() {
        return steps().stream().filter(step -> !step.gaps().isEmpty()).collect(toImmutableList());
    }

    /**
     * {@return what could be handed in on a day}
     *
     * <p>Only what was asked, replied and agreed on by that day is in it; evidence that the team names for a later day is, and is told
     * as a {@linkplain SubmissionGap#EVIDENCE_AFTER_DAY gap}. Requests are those of the register, one for each body however
     * often it was asked, and those among the documents that serve a step; a body that closed is not expected to reply. Without a value if the {@linkplain ReviewComparison#of(Dossier, SelfAssessmentId, LocalDate) comparison} of the
     * two views is without one; with its warnings. Only those may see it who may see every assessment that it copies answers from.
     *
     * @param dossier the documents; its background holds the catalogues
     */
    static Outcome<Submission> of(
            Dossier dossier, SelfAssessmentId selfAssessment, BodyId awardingBody, LocalDate asOf) {
        return ReviewComparison.of(dossier, selfAssessment, asOf)
                .map(views -> new Submitting(dossier, views).submission(awardingBody));
    }

    private static Visibility whoMaySee(Submission submission) {
        boolean agreed =
                submission.state().filter(SelfAssessmentState.AGREED::equals).isPresent();
        Visibility byState = agreed ? Visibility.EVERYONE : Visibility.from(Audience.TEAM);
        return byState.and(submission.visibility().orElse(Visibility.EVERYONE));
    }

    /** {@return the id of what a programme could hand in to a body on a day: all three with dots between, or a fingerprint of that} */
    static SubmissionId idOf(ProgrammeId programme, BodyId awardingBody, LocalDate asOf) {
        String id = programme.value() + "." + awardingBody.value() + "." + asOf;
        return SubmissionId.of(
                Id.isValid(id) ? id : "submission." + Hashing.sha256().hashUnencodedChars(id));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a submission. Not thread-safe. */
    final class Builder extends ImmutableSubmission.Builder {
        Builder() {}
    }
}
