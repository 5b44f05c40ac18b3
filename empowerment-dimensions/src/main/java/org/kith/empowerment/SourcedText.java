package org.kith.empowerment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * A wording and where it comes from, for types whose parts rest on different ground.
 *
 * @param text the wording
 * @param source where it comes from, and how sure that is
 */
public record SourcedText(Text text, Source source) {

    /** What it looks like. */
    public static final Shape<SourcedText> SHAPE = Shape.of(
            SourcedText.class,
            "sourced-text",
            Part.required("text", Kinds.TEXT, SourcedText::text),
            Part.required("source", Kinds.SOURCE, SourcedText::source),
            SourcedText::new);

    /** {@return the wording with its source} */
    public static SourcedText of(Text text, Source source) {
        return new SourcedText(text, source);
    }
}
