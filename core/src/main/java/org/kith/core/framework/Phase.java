package org.kith.core.framework;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * One part of a {@link PhaseModel}, such as planning.
 *
 * @param key its name within the model, which tags use and which stays when the title changes
 * @param title what it is called
 * @param summary what happens in it, and what there is when it is over
 */
public record Phase(PhaseKey key, Text title, Optional<Text> summary) {

    /** What a phase looks like. */
    public static final Shape<Phase> SHAPE = Shape.of(
            Phase.class,
            "phase",
            Part.required("key", PhaseKey.KIND, Phase::key),
            Part.required("title", Kinds.TEXT, Phase::title),
            Part.optional("summary", Kinds.TEXT, Phase::summary),
            Phase::new);

    /** {@return a phase that needs no summary} */
    public static Phase of(PhaseKey key, Text title) {
        return new Phase(key, title, Optional.empty());
    }
}
