package org.kith.charter.submission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.charter.CharterId;
import org.kith.charter.ProgrammeId;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;

/**
 * How far a place's own people see it with each step of its charter: several raters first, then what they agree on.
 *
 * <p>What a rater answers is an assessment of its own and stays as it is; what they agree on is another. A self-assessment
 * stands beside the review that is worked out from the register, and neither changes the other: a {@link ReviewComparison} tells
 * where they differ. A draft is for the team; who rated stays with the team for ever. Immutable.
 */
@Value.Immutable
public sealed interface SelfAssessment extends Document, WithSelfAssessment permits ImmutableSelfAssessment {

    /** What a self-assessment looks like. */
    Shape<SelfAssessment> SHAPE = Shape.of(
                    SelfAssessment.class, "self-assessment", SelfAssessment::builder, SelfAssessment.Builder::build)
            .required("id", SelfAssessmentId.KIND, SelfAssessment::id, SelfAssessment.Builder::id)
            .required("programme", ProgrammeId.REFERENCE, SelfAssessment::programme, SelfAssessment.Builder::programme)
            .required("charter", CharterId.REFERENCE, SelfAssessment::charter, SelfAssessment.Builder::charter)
            .required("framework", FrameworkRef.SHAPE, SelfAssessment::framework, SelfAssessment.Builder::framework)
            .required("begun", Kinds.DATE, SelfAssessment::begun, SelfAssessment.Builder::begun)
            .set("ratings", AssessmentId.REFERENCE, SelfAssessment::ratings, SelfAssessment.Builder::ratings)
            .visibleTo(Audience.TEAM)
            .optional("agreement", Agreement.SHAPE, SelfAssessment::agreement, SelfAssessment.Builder::agreement)
            .optional("source", Kinds.SOURCE, SelfAssessment::source, SelfAssessment.Builder::source)
            .visibility(own -> own.agreement().isPresent() ? Visibility.EVERYONE : Visibility.from(Audience.TEAM))
            .done();

    /** The document type. */
    DocumentType<SelfAssessment> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    SelfAssessmentId id();

    /** {@return the programme} */
    ProgrammeId programme();

    /** {@return the charter whose steps are assessed: that of the programme} */
    CharterId charter();

    /** {@return the framework that all raters answer} */
    FrameworkRef framework();

    /** {@return the first day of the draft} */
    LocalDate begun();

    /** {@return what each rater answered; the order means nothing; for the team} */
    Set<AssessmentId> ratings();

    /** {@return what they agreed on; it is a draft if empty} */
    Optional<Agreement> agreement();

    /** {@return where it is told} */
    Optional<Source> source();

    @Override
    default DocumentType<SelfAssessment> type() {
        return TYPE;
    }

    /** {@return how far it is on a day; empty before it began} */
    default Optional<SelfAssessmentState> state(LocalDate asOf) {
        if (agreedBy(asOf).isPresent()) {
            return Optional.of(SelfAssessmentState.AGREED);
        }
        return asOf.isBefore(begun()) ? Optional.empty() : Optional.of(SelfAssessmentState.DRAFT);
    }

    /** {@return what had been agreed on by a day, that day included} */
    default Optional<Agreement> agreedBy(LocalDate asOf) {
        return agreement().filter(agreement -> !agreement.on().isAfter(asOf));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a self-assessment. Not thread-safe. */
    final class Builder extends ImmutableSelfAssessment.Builder {
        Builder() {}
    }
}
