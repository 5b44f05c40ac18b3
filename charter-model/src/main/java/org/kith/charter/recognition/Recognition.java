package org.kith.charter.recognition;

import static com.google.common.collect.ImmutableList.sortedCopyOf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.charter.CharterId;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/**
 * An award to a place, or another sign by which a body recognises the place's work, from its grant to its end.
 *
 * <p>Status is a relation, not a flag of the place: a place may be recognised by one body and not by another, by several
 * at once, and under different versions. So two places can both rightly be called the first. A recognition goes to a
 * place; the certificate of a person who took a course is something else.
 *
 * <p>What became of it stands in {@link #changes()}; how it stands on a day is told by a {@link RecognitionHistory}, by the terms
 * of the scheme. Immutable.
 */
@Value.Immutable
public sealed interface Recognition extends Document, WithRecognition permits ImmutableRecognition {

    /** What a recognition looks like. */
    Shape<Recognition> SHAPE = Shape.of(
                    Recognition.class, "recognition", Recognition::builder, Recognition.Builder::build)
            .required("id", RecognitionId.KIND, Recognition::id, Recognition.Builder::id)
            .required("place", PlaceId.REFERENCE, Recognition::place, Recognition.Builder::place)
            .required("awardingBody", BodyId.REFERENCE, Recognition::awardingBody, Recognition.Builder::awardingBody)
            .required("scheme", SchemeRef.SHAPE, Recognition::scheme, Recognition.Builder::scheme)
            .optional("charter", CharterId.REFERENCE, Recognition::charter, Recognition.Builder::charter)
            .list("changes", RecognitionChange.SHAPE, Recognition::changes, Recognition.Builder::changes)
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

    /** {@return the scheme by which it does} */
    SchemeRef scheme();

    /** {@return the version of the charter that the body went by; empty if that is not known, or there was none} */
    Optional<CharterId> charter();

    /** {@return how it came to stand as it does; the order in which changes of different days are listed means nothing} */
    List<RecognitionChange> changes();

    /** {@return what it was given for} */
    Optional<Text> basis();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Recognition> type() {
        return TYPE;
    }

    /** {@return the changes from the first to the last, by the day from which each is reckoned; those of one day as listed} */
    default List<RecognitionChange> history() {
        return sortedCopyOf(Comparator.comparing(RecognitionChange::reckonedFrom), changes());
    }

    /** {@return the grant, the first if several are told} */
    default Optional<RecognitionChange> grant() {
        return history().stream()
                .filter(change -> change.state() == RecognitionState.GRANTED)
                .findFirst();
    }

    /** {@return when it was given, as far as that is known} */
    default Optional<PartialDate> grantedOn() {
        return grant().flatMap(RecognitionChange::on);
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
