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
 * What a story or an action is about, such as loss.
 *
 * <p>Open data: the kernel ships a list, and a host adds its own as documents. Immutable.
 */
@Value.Immutable
public sealed interface Theme extends Document, WithTheme permits ImmutableTheme {

    /** What it looks like. */
    Shape<Theme> SHAPE = Shape.of(Theme.class, "theme", Theme::builder, Theme.Builder::build)
            .required("id", ThemeId.KIND, Theme::id, Theme.Builder::id)
            .required("title", Kinds.TEXT, Theme::title, Theme.Builder::title)
            .optional("summary", Kinds.TEXT, Theme::summary, Theme.Builder::summary)
            .optional("source", Kinds.SOURCE, Theme::source, Theme.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Theme> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    ThemeId id();

    /** {@return what the theme is called} */
    Text title();

    /** {@return what belongs to it} */
    Optional<Text> summary();

    /** {@return where the theme comes from} */
    Optional<Source> source();

    @Override
    default DocumentType<Theme> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableTheme.Builder {
        Builder() {}
    }
}
