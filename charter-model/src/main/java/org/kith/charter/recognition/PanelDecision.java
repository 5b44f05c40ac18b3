package org.kith.charter.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.charter.submission.SubmissionId;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.score.DecisionId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * What the panel of an awarding body decided on a place, on what it looked at, and why.
 *
 * <p>People decide, and not arithmetic: score cards and reviews are advice that a panel follows or overrules, and either stays as
 * it is. A scheme with levels has the level that was given in a {@link org.kith.core.score.Decision}, to which {@link #level()}
 * points. Who sat on the panel stands there by role and body; a refusal or a deferral is for partners. Immutable.
 */
@Value.Immutable
public sealed interface PanelDecision extends Document, WithPanelDecision permits ImmutablePanelDecision {

    /** The kind of {@link #outcome()}. */
    Scalar<PanelOutcome> OUTCOME = Kinds.ofEnum("panel-outcome", PanelOutcome.class);

    /** What a decision looks like. */
    Shape<PanelDecision> SHAPE = Shape.of(
                    PanelDecision.class, "panel-decision", PanelDecision::builder, PanelDecision.Builder::build)
            .required("id", PanelDecisionId.KIND, PanelDecision::id, PanelDecision.Builder::id)
            .required("place", PlaceId.REFERENCE, PanelDecision::place, PanelDecision.Builder::place)
            .required(
                    "awardingBody", BodyId.REFERENCE, PanelDecision::awardingBody, PanelDecision.Builder::awardingBody)
            .required("scheme", SchemeRef.SHAPE, PanelDecision::scheme, PanelDecision.Builder::scheme)
            .required("date", Kinds.DATE, PanelDecision::date, PanelDecision.Builder::date)
            .required("outcome", OUTCOME, PanelDecision::outcome, PanelDecision.Builder::outcome)
            .optional("level", DecisionId.REFERENCE, PanelDecision::level, PanelDecision.Builder::level)
            .list("reasons", Kinds.TEXT, PanelDecision::reasons, PanelDecision.Builder::reasons)
            .list("members", PanelMember.SHAPE, PanelDecision::members, PanelDecision.Builder::members)
            .optional(
                    "submission", SubmissionId.REFERENCE, PanelDecision::submission, PanelDecision.Builder::submission)
            .list("advice", Advice.SHAPE, PanelDecision::advice, PanelDecision.Builder::advice)
            .optional("source", Kinds.SOURCE, PanelDecision::source, PanelDecision.Builder::source)
            .visibility(decision ->
                    decision.outcome().change().isPresent() ? Visibility.EVERYONE : Visibility.from(Audience.PARTNERS))
            .done();

    /** The document type. */
    DocumentType<PanelDecision> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    PanelDecisionId id();

    /** {@return the place} */
    PlaceId place();

    /** {@return the body whose panel it is} */
    BodyId awardingBody();

    /** {@return the scheme by which it decided} */
    SchemeRef scheme();

    /** {@return the day} */
    LocalDate date();

    /** {@return what it decided} */
    PanelOutcome outcome();

    /** {@return the level that it gave, as a decision on a scoring scheme, if the scheme has levels} */
    Optional<DecisionId> level();

    /** {@return why; without names of persons} */
    List<Text> reasons();

    /** {@return who sat on the panel, in the order given} */
    List<PanelMember> members();

    /** {@return what the place had handed in} */
    Optional<SubmissionId> submission();

    /** {@return what was worked out for the panel, and what it made of that} */
    List<Advice> advice();

    /** {@return where it is told} */
    Optional<Source> source();

    @Override
    default DocumentType<PanelDecision> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a decision. Not thread-safe. */
    final class Builder extends ImmutablePanelDecision.Builder {
        Builder() {}
    }
}
