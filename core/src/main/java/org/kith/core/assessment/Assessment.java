package org.kith.core.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.TeamId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * All answers of one rater or panel at one date, about one version of a framework.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Assessment extends Document, WithAssessment permits ImmutableAssessment {

    /** What an assessment looks like. */
    Shape<Assessment> SHAPE = Shape.of(Assessment.class, "assessment", Assessment::builder, Assessment.Builder::build)
            .required("id", AssessmentId.KIND, Assessment::id, Assessment.Builder::id)
            .required("title", Kinds.TEXT, Assessment::title, Assessment.Builder::title)
            .required("framework", FrameworkRef.SHAPE, Assessment::framework, Assessment.Builder::framework)
            .optional("place", PlaceId.REFERENCE, Assessment::place, Assessment.Builder::place)
            .optional("body", BodyId.REFERENCE, Assessment::body, Assessment.Builder::body)
            .optional("team", TeamId.REFERENCE, Assessment::team, Assessment.Builder::team)
            .required("date", Kinds.DATE, Assessment::date, Assessment.Builder::date)
            .required("rater", Rater.SHAPE, Assessment::rater, Assessment.Builder::rater)
            .optional("source", Kinds.SOURCE, Assessment::source, Assessment.Builder::source)
            .map("answers", CriterionKey.KIND, Answer.KIND, Assessment::answers, Assessment.Builder::answers)
            .optional("note", Kinds.TEXT, Assessment::note, Assessment.Builder::note)
            .optional("visibility", Kinds.VISIBILITY, Assessment::visibility, Assessment.Builder::visibility)
            .visibility(assessment -> assessment.visibility().orElse(Visibility.EVERYONE))
            .done();

    /** The document type. */
    DocumentType<Assessment> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    AssessmentId id();

    /** {@return what it is called} */
    Text title();

    /** {@return what was assessed against} */
    FrameworkRef framework();

    /** {@return the place that was assessed, if it was a place} */
    Optional<PlaceId> place();

    /** {@return the body that was assessed, if it was one body of the place} */
    Optional<BodyId> body();

    /** {@return the team or partnership that was assessed, if it was one of the place} */
    Optional<TeamId> team();

    /** {@return the day for which the answers hold} */
    LocalDate date();

    /** {@return who answered} */
    Rater rater();

    /** {@return where the answers come from and how sure they are; the rater's own answers if empty} */
    Optional<Source> source();

    /** {@return the answers by criterion, in the order given; a criterion that is absent is unanswered} */
    Map<CriterionKey, Answer> answers();

    /** {@return what was said about the whole} */
    Optional<Text> note();

    /** {@return who may see it, such as the team alone for what one of several raters answered; everyone if empty} */
    Optional<Visibility> visibility();

    @Override
    default DocumentType<Assessment> type() {
        return TYPE;
    }

    /** {@return the answer to a criterion; {@link Answer.Unanswered#NOTHING} if there is none} */
    default Answer answer(CriterionKey criterion) {
        Answer answer = answers().get(criterion);
        return answer == null ? Answer.Unanswered.NOTHING : answer;
    }

    /** {@return whether another assessment is of the same place, body and team, against the same version of a framework} */
    default boolean isAboutTheSame(Assessment other) {
        return isOfTheSame(other)
                && framework().id().equals(other.framework().id())
                && framework().version().equals(other.framework().version());
    }

    /** {@return whether another assessment is of the same place, body and team, against whatever framework} */
    default boolean isOfTheSame(Assessment other) {
        return place().equals(other.place()) && body().equals(other.body()) && team().equals(other.team());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an assessment. Not thread-safe. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
