package org.kith.core.community;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * A town, a parish, an online community: people who live or meet together, at any scale.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Place extends Document, WithPlace permits ImmutablePlace {

    /** The kind of {@link #kind()}. */
    Scalar<PlaceKind> KIND = Kinds.ofEnum("place-kind", PlaceKind.class);

    /** What a place looks like. */
    Shape<Place> SHAPE = Shape.of(Place.class, "place", Place::builder, Place.Builder::build)
            .required("id", PlaceId.KIND, Place::id, Place.Builder::id)
            .required("name", Kinds.TEXT, Place::name, Place.Builder::name)
            .required("kind", KIND, Place::kind, Place.Builder::kind)
            .optional("within", PlaceId.REFERENCE, Place::within, Place.Builder::within)
            .optional("population", Kinds.QUALIFIED, Place::population, Place.Builder::population)
            .optional("source", Kinds.SOURCE, Place::source, Place.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Place> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    PlaceId id();

    /** {@return what people call it} */
    Text name();

    /** {@return what sort of place it is} */
    PlaceKind kind();

    /** {@return the larger place that it is part of} */
    Optional<PlaceId> within();

    /** {@return how many people live there} */
    Optional<Qualified> population();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Place> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a place. Not thread-safe. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
