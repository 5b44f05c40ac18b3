package org.kith.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.assessment.Assessment;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.TeamId;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What people decided on a scoring scheme: the level they gave, and why.
 *
 * <p>It stands beside the score card, which is advice, and may differ from it; both are kept. The decisions on a scheme are
 * also its history: which level was held since when. A decision takes the place of the one before: one that gives no level,
 * or a lower one, ends the level that was held. Who refuses a higher level and leaves the present one decides on the present
 * one again, and says why.
 *
 * <p>It counts for the assessments of exactly the place, body and team that it is about. One that names its score card is about
 * what was assessed for that card.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Decision extends Document, WithDecision permits ImmutableDecision {

    /** The form of it. */
    Shape<Decision> SHAPE = Shape.of(Decision.class, "decision", Decision::builder, Decision.Builder::build)
            .required("id", DecisionId.KIND, Decision::id, Decision.Builder::id)
            .required("scheme", Kinds.STRING, Decision::scheme, Decision.Builder::scheme)
            .optional("place", PlaceId.REFERENCE, Decision::place, Decision.Builder::place)
            .optional("aboutBody", BodyId.REFERENCE, Decision::aboutBody, Decision.Builder::aboutBody)
            .optional("aboutTeam", TeamId.REFERENCE, Decision::aboutTeam, Decision.Builder::aboutTeam)
            .optional("card", ScoreCardId.REFERENCE, Decision::card, Decision.Builder::card)
            .optional("body", BodyId.REFERENCE, Decision::body, Decision.Builder::body)
            .required("date", Kinds.DATE, Decision::date, Decision.Builder::date)
            .optional("level", LevelKey.KIND, Decision::level, Decision.Builder::level)
            .list("reasons", Kinds.TEXT, Decision::reasons, Decision.Builder::reasons)
            .optional("withdrawn", Kinds.DATE, Decision::withdrawn, Decision.Builder::withdrawn)
            .done();

    /** The document type. */
    DocumentType<Decision> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    DecisionId id();

    /** {@return the name of the scoring strategy or the id of the rubric} */
    String scheme();

    /** {@return the place that it is about} */
    Optional<PlaceId> place();

    /** {@return the body that it is about, if it is about one body of the place} */
    Optional<BodyId> aboutBody();

    /** {@return the team or partnership that it is about, if it is about one of the place} */
    Optional<TeamId> aboutTeam();

    /** {@return the advice that was looked at} */
    Optional<ScoreCardId> card();

    /** {@return the body that decided} */
    Optional<BodyId> body();

    /** {@return the first day on which it holds} */
    LocalDate date();

    /** {@return the level that was given; empty if none was} */
    Optional<LevelKey> level();

    /** {@return why} */
    List<Text> reasons();

    /** {@return the first day on which it no longer holds because it was withdrawn; not before {@link #date()}} */
    Optional<LocalDate> withdrawn();

    @Override
    default DocumentType<Decision> type() {
        return TYPE;
    }

    /** {@return whether an assessment is of exactly the place, body and team that are named here; its card is not looked at} */
    default boolean isAbout(Assessment assessment) {
        return place().equals(assessment.place())
                && aboutBody().equals(assessment.body())
                && aboutTeam().equals(assessment.team());
    }

    /** Checks what holds for every value. */
    @Value.Check
    default void check() {
        checkArgument(
                withdrawn().map(day -> !day.isBefore(date())).orElse(true),
                "a decision is not withdrawn before it holds");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
