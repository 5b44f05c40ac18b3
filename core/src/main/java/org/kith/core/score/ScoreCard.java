package org.kith.core.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Id;

/**
 * What a scoring strategy makes of an assessment on a day: advice, never a decision.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface ScoreCard extends Document, WithScoreCard permits ImmutableScoreCard {

    /** What a score card looks like. */
    Shape<ScoreCard> SHAPE = Shape.of(ScoreCard.class, "score-card", ScoreCard::builder, ScoreCard.Builder::build)
            .required("id", ScoreCardId.KIND, ScoreCard::id, ScoreCard.Builder::id)
            .required("assessment", AssessmentId.REFERENCE, ScoreCard::assessment, ScoreCard.Builder::assessment)
            .required("framework", FrameworkRef.SHAPE, ScoreCard::framework, ScoreCard.Builder::framework)
            .required("method", Method.SHAPE, ScoreCard::method, ScoreCard.Builder::method)
            .required("asOf", Kinds.DATE, ScoreCard::asOf, ScoreCard.Builder::asOf)
            .optional("standing", Standing.SHAPE, ScoreCard::standing, ScoreCard.Builder::standing)
            .required("root", ScoreNode.SHAPE, ScoreCard::root, ScoreCard.Builder::root)
            .done();

    /** The document type. */
    DocumentType<ScoreCard> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    ScoreCardId id();

    /** {@return what was scored} */
    AssessmentId assessment();

    /** {@return what was assessed against} */
    FrameworkRef framework();

    /** {@return how it was scored} */
    Method method();

    /** {@return the day of the score} */
    LocalDate asOf();

    /** {@return the level that is held on that day by decision, if there is one} */
    Optional<Standing> standing();

    /** {@return the whole, made of what the method puts together} */
    ScoreNode root();

    @Override
    default DocumentType<ScoreCard> type() {
        return TYPE;
    }

    /**
     * {@return the id of the card of an assessment and a method: both with a dot between them, or {@code card.} and a fingerprint
     * of that where it would be too long for an id}
     */
    static ScoreCardId idOf(AssessmentId assessment, String method) {
        String id = assessment.value() + "." + method;
        return ScoreCardId.of(
                id.length() <= Id.MAX_LENGTH ? id : "card." + Hashing.sha256().hashString(id, UTF_8));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a score card. Not thread-safe. */
    final class Builder extends ImmutableScoreCard.Builder {
        Builder() {}
    }
}
