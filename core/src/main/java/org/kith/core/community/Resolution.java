package org.kith.core.community;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What a meeting decided. Immutable.
 *
 * @param title what was decided
 * @param reason why
 */
public record Resolution(Text title, Optional<Text> reason) {

    /** What a resolution looks like. */
    public static final Shape<Resolution> SHAPE = Shape.of(
            Resolution.class,
            "resolution",
            Part.required("title", Kinds.TEXT, Resolution::title),
            Part.optional("reason", Kinds.TEXT, Resolution::reason),
            Resolution::new);

    /** {@return a resolution with its reason} */
    public static Resolution of(Text title, Text reason) {
        return new Resolution(title, Optional.of(reason));
    }
}
