package org.kith.core.community;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * An organisation or group, in whatever role: a school, a partner, an owner of an action, an awarding body.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Body extends Document, WithBody permits ImmutableBody {

    /** What a body looks like. */
    Shape<Body> SHAPE = Shape.of(Body.class, "body", Body::builder, Body.Builder::build)
            .required("id", BodyId.KIND, Body::id, Body.Builder::id)
            .required("name", Kinds.TEXT, Body::name, Body.Builder::name)
            .set("sectors", SectorId.REFERENCE, Body::sectors, Body.Builder::sectors)
            .optional("place", PlaceId.REFERENCE, Body::place, Body.Builder::place)
            .optional("within", BodyId.REFERENCE, Body::within, Body.Builder::within)
            .optional("source", Kinds.SOURCE, Body::source, Body.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Body> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    BodyId id();

    /** {@return what it is called} */
    Text name();

    /** {@return the sectors that it belongs to; empty if none was said} */
    Set<SectorId> sectors();

    /** {@return the place where it works} */
    Optional<PlaceId> place();

    /** {@return the larger body that it is part of, such as the council of a department} */
    Optional<BodyId> within();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Body> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a body. Not thread-safe. */
    final class Builder extends ImmutableBody.Builder {
        Builder() {}
    }
}
