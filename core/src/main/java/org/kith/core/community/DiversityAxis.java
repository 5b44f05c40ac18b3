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
 * A way in which people differ and may be left out, such as religious or gendered.
 *
 * <p>Open data: the kernel ships a list, and a host adds its own as documents. Immutable.
 */
@Value.Immutable
public sealed interface DiversityAxis extends Document, WithDiversityAxis permits ImmutableDiversityAxis {

    /** What it looks like. */
    Shape<DiversityAxis> SHAPE = Shape.of(
                    DiversityAxis.class, "diversity-axis", DiversityAxis::builder, DiversityAxis.Builder::build)
            .required("id", DiversityAxisId.KIND, DiversityAxis::id, DiversityAxis.Builder::id)
            .required("title", Kinds.TEXT, DiversityAxis::title, DiversityAxis.Builder::title)
            .optional("summary", Kinds.TEXT, DiversityAxis::summary, DiversityAxis.Builder::summary)
            .optional("source", Kinds.SOURCE, DiversityAxis::source, DiversityAxis.Builder::source)
            .done();

    /** The document type. */
    DocumentType<DiversityAxis> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    DiversityAxisId id();

    /** {@return what the axis is called} */
    Text title();

    /** {@return what belongs to it} */
    Optional<Text> summary();

    /** {@return where the axis comes from} */
    Optional<Source> source();

    @Override
    default DocumentType<DiversityAxis> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableDiversityAxis.Builder {
        Builder() {}
    }
}
