package org.kith.empowerment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * One side of empowerment as a {@link DimensionSet} tells it, such as confident or influential.
 *
 * <p>A dimension is both a way of working, its process, and what comes of it, its outcome; the two are never averaged. What
 * is absent was not said by the set. Immutable.
 */
@Value.Immutable
public sealed interface Dimension extends WithDimension permits ImmutableDimension {

    /** The most characters that a key may have, so that the id of an objective can be made of it. */
    int MAX_KEY_LENGTH = 90;

    /** What a dimension looks like. */
    Shape<Dimension> SHAPE = Shape.of(Dimension.class, "dimension", Dimension::builder, Dimension.Builder::build)
            .required("key", CriterionKey.KIND, Dimension::key, Dimension.Builder::key)
            .required("title", Kinds.TEXT, Dimension::title, Dimension.Builder::title)
            .optional("value", SourcedText.SHAPE, Dimension::value, Dimension.Builder::value)
            .optional("process", SourcedText.SHAPE, Dimension::process, Dimension.Builder::process)
            .optional("outcome", SourcedText.SHAPE, Dimension::outcome, Dimension.Builder::outcome)
            .optional(
                    "planningQuestion",
                    SourcedText.SHAPE,
                    Dimension::planningQuestion,
                    Dimension.Builder::planningQuestion)
            .optional(
                    "evaluatingQuestion",
                    SourcedText.SHAPE,
                    Dimension::evaluatingQuestion,
                    Dimension.Builder::evaluatingQuestion)
            .done();

    /** {@return its name, which no other dimension of the set has; the name of its column in a {@link Coverage}; at most 90 characters} */
    CriterionKey key();

    /** {@return what it is called} */
    Text title();

    /** {@return the value that it puts into action, such as equality} */
    Optional<SourcedText> value();

    /** {@return how people work where it is taken seriously} */
    Optional<SourcedText> process();

    /** {@return what can be seen where it has come about} */
    Optional<SourcedText> outcome();

    /** {@return what to ask while planning} */
    Optional<SourcedText> planningQuestion();

    /** {@return what to ask while looking back} */
    Optional<SourcedText> evaluatingQuestion();

    /** Checks that an objective of a plan can have the key in its id. */
    @Value.Check
    default void check() {
        checkArgument(
                key().value().length() <= MAX_KEY_LENGTH,
                "the key of a dimension has at most " + MAX_KEY_LENGTH + " characters");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a dimension. Not thread-safe. */
    final class Builder extends ImmutableDimension.Builder {
        Builder() {}
    }
}
