package org.kith.charter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/**
 * An award to a place, or another sign by which a body recognises the place's work.
 *
 * <p>Status is a relation, not a flag of the place: a place may be recognised by one body and not by another, by several
 * at once, and under different versions. So two places can both rightly be called the first. A recognition goes to a
 * place; the certificate of a person who took a course is something else. Immutable.
 */
@Value.Immutable
public sealed interface Recognition extends Document, WithRecognition permits ImmutableRecognition {

    /** The kind of {@link #state()}. */
    Scalar<RecognitionState> STATE = Kinds.ofEnum("recognition-state", RecognitionState.class);

    /** What a recognition looks like. */
    Shape<Recognition> SHAPE = Shape.of(
                    Recognition.class, "recognition", Recognition::builder, Recognition.Builder::build)
            .required("id", RecognitionId.KIND, Recognition::id, Recognition.Builder::id)
            .required("place", PlaceId.REFERENCE, Recognition::place, Recognition.Builder::place)
            .required("awardingBody", BodyId.REFERENCE, Recognition::awardingBody, Recognition.Builder::awardingBody)
            .required("scheme", Kinds.TEXT, Recognition::scheme, Recognition.Builder::scheme)
            .optional("charter", CharterId.REFERENCE, Recognition::charter, Recognition.Builder::charter)
            .optional("date", Kinds.PARTIAL_DATE, Recognition::date, Recognition.Builder::date)
            .optional("validUntil", Kinds.DATE, Recognition::validUntil, Recognition.Builder::validUntil)
            .optional("renewalOpens", Kinds.DATE, Recognition::renewalOpens, Recognition.Builder::renewalOpens)
            .required("state", STATE, Recognition::state, Recognition.Builder::state)
            .optional("basis", Kinds.TEXT, Recognition::basis, Recognition.Builder::basis)
            .optional("source", Kinds.SOURCE, Recognition::source, Recognition.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Recognition> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    RecognitionId id();

    /** {@return the place that is recognised} */
    PlaceId place();

    /** {@return the body that recognises it} */
    BodyId awardingBody();

    /** {@return what the body's award scheme is called} */
    Text scheme();

    /** {@return the version of the charter that the body went by; empty if that is not known, or there was none} */
    Optional<CharterId> charter();

    /** {@return when it was given, as far as that is known} */
    Optional<PartialDate> date();

    /** {@return the last day on which it counts, if it was given for a time} */
    Optional<LocalDate> validUntil();

    /** {@return the first day on which it can be asked for again, if that is known; not after {@link #validUntil()}} */
    Optional<LocalDate> renewalOpens();

    /** {@return how it stands} */
    RecognitionState state();

    /** {@return what it was given for} */
    Optional<Text> basis();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Recognition> type() {
        return TYPE;
    }

    /** {@return whether it is still in force as far as its awarding body said, whatever its last day} */
    default boolean isStanding() {
        return state() == RecognitionState.GRANTED || state() == RecognitionState.RENEWED;
    }

    /** Checks the days of the renewal. */
    @Value.Check
    default void check() {
        checkArgument(
                validUntil().isEmpty()
                        || renewalOpens().filter(validUntil().get()::isBefore).isEmpty(),
                "the renewal of a recognition must open before it ends");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a recognition. Not thread-safe. */
    final class Builder extends ImmutableRecognition.Builder {
        Builder() {}
    }
}
