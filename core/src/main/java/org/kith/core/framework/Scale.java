package org.kith.core.framework;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * How a criterion is rated: levels in rising order.
 *
 * <p>Has at least two levels, whose numbers rise and whose keys differ. Immutable.
 */
@Value.Immutable
public sealed interface Scale extends WithScale permits ImmutableScale {

    /** What a scale looks like. */
    Shape<Scale> SHAPE = Shape.of(Scale.class, "scale", Scale::builder, Scale.Builder::build)
            .required("key", ScaleKey.KIND, Scale::key, Scale.Builder::key)
            .required("title", Kinds.TEXT, Scale::title, Scale.Builder::title)
            .list("levels", Level.SHAPE, Scale::levels, Scale.Builder::levels)
            .optional("source", Kinds.SOURCE, Scale::source, Scale.Builder::source)
            .done();

    /** {@return its name within the framework} */
    ScaleKey key();

    /** {@return what it is called} */
    Text title();

    /** {@return the levels, from the lowest to the highest; at least two} */
    List<Level> levels();

    /** {@return where the scale comes from} */
    Optional<Source> source();

    /** {@return the level of a key} */
    default Optional<Level> level(LevelKey key) {
        return levels().stream().filter(level -> level.key().equals(key)).findFirst();
    }

    /** {@return the number of the lowest level} */
    default int lowest() {
        return levels().get(0).value();
    }

    /** {@return the number of the highest level} */
    default int highest() {
        return levels().get(levels().size() - 1).value();
    }

    /** Checks that there are two levels or more, whose numbers rise and whose keys differ. */
    @Value.Check
    default void check() {
        checkArgument(levels().size() >= 2, "a scale has at least two levels");
        for (int i = 1; i < levels().size(); i++) {
            checkArgument(levels().get(i - 1).value() < levels().get(i).value(), "the numbers of the levels must rise");
        }
        checkArgument(
                levels().stream().map(Level::key).distinct().count() == levels().size(),
                "each level needs a key of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a scale. Not thread-safe. */
    final class Builder extends ImmutableScale.Builder {
        Builder() {}
    }
}
