package org.kith.core.framework;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** One level of a {@link Scale}. Immutable. */
@Value.Immutable
public sealed interface Level extends WithLevel permits ImmutableLevel {

    /** What a level looks like. */
    Shape<Level> SHAPE = Shape.of(Level.class, "level", Level::builder, Level.Builder::build)
            .required("key", LevelKey.KIND, Level::key, Level.Builder::key)
            .required("value", Kinds.integer(0, 1_000), Level::value, Level.Builder::value)
            .required("title", Kinds.TEXT, Level::title, Level.Builder::title)
            .optional("summary", Kinds.TEXT, Level::summary, Level.Builder::summary)
            .done();

    /** {@return its name within the scale} */
    LevelKey key();

    /** {@return its number: 0 to 1000, higher levels have higher numbers} */
    int value();

    /** {@return what it is called} */
    Text title();

    /** {@return what can be seen where it is reached} */
    Optional<Text> summary();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a level. Not thread-safe. */
    final class Builder extends ImmutableLevel.Builder {
        Builder() {}
    }
}
