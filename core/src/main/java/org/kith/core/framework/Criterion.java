package org.kith.core.framework;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Recursive;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * One thing in a {@link Framework}: either rated on a scale, or a group of others.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Criterion extends WithCriterion permits ImmutableCriterion {

    /** The kind of {@link #side()}. */
    Scalar<Side> SIDE = Kinds.ofEnum("side", Side.class);

    /** What a criterion looks like. */
    Shape<Criterion> SHAPE = Shape.of(Criterion.class, "criterion", Criterion::builder, Criterion.Builder::build)
            .required("key", CriterionKey.KIND, Criterion::key, Criterion.Builder::key)
            .required("title", Kinds.TEXT, Criterion::title, Criterion.Builder::title)
            .optional("summary", Kinds.TEXT, Criterion::summary, Criterion.Builder::summary)
            .optional("side", SIDE, Criterion::side, Criterion.Builder::side)
            .optional("scale", ScaleKey.KIND, Criterion::scale, Criterion.Builder::scale)
            .optional("source", Kinds.SOURCE, Criterion::source, Criterion.Builder::source)
            .list(
                    "criteria",
                    Recursive.of("criterion", () -> Criterion.SHAPE),
                    Criterion::criteria,
                    Criterion.Builder::criteria)
            .done();

    /** {@return its name, which no other criterion of the framework has} */
    CriterionKey key();

    /** {@return what it is called} */
    Text title();

    /** {@return what it is about} */
    Optional<Text> summary();

    /** {@return whether it looks at how people work or at what came of it, where the framework tells the two apart} */
    Optional<Side> side();

    /** {@return the scale on which it is rated; empty for a group} */
    Optional<ScaleKey> scale();

    /** {@return where it comes from, if from elsewhere than the framework} */
    Optional<Source> source();

    /** {@return the criteria of a group, in order; empty if it is rated} */
    List<Criterion> criteria();

    /** {@return the criteria here and below that are rated, in order} */
    default Stream<Criterion> rated() {
        return criteria().isEmpty() ? Stream.of(this) : criteria().stream().flatMap(Criterion::rated);
    }

    /** Checks that it is either rated or a group. */
    @Value.Check
    default void check() {
        checkArgument(
                scale().isPresent() == criteria().isEmpty(), "a criterion has either a scale or criteria of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a criterion. Not thread-safe. */
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
