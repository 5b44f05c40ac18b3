package org.kith.core.community;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * A part of civic life to which bodies belong, such as education.
 *
 * <p>Open data: the kernel ships a list, and a host adds its own as documents. Immutable.
 */
@Value.Immutable
public sealed interface Sector extends Document, WithSector permits ImmutableSector {

    /** What it looks like. */
    Shape<Sector> SHAPE = Shape.of(Sector.class, "sector", Sector::builder, Sector.Builder::build)
            .required("id", SectorId.KIND, Sector::id, Sector.Builder::id)
            .required("title", Kinds.TEXT, Sector::title, Sector.Builder::title)
            .optional("summary", Kinds.TEXT, Sector::summary, Sector.Builder::summary)
            .optional("source", Kinds.SOURCE, Sector::source, Sector.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Sector> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    SectorId id();

    /** {@return what the sector is called} */
    Text title();

    /** {@return what belongs to it} */
    Optional<Text> summary();

    /** {@return where the sector comes from} */
    Optional<Source> source();

    @Override
    default DocumentType<Sector> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableSector.Builder {
        Builder() {}
    }
}
