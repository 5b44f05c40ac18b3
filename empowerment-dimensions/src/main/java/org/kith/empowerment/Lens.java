package org.kith.empowerment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * A point of view from which dimensions are read, such as that of a community or of partners who work together.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Lens extends WithLens permits ImmutableLens {

    /** What a lens looks like. */
    Shape<Lens> SHAPE = Shape.of(Lens.class, "lens", Lens::builder, Lens.Builder::build)
            .required("key", LensKey.KIND, Lens::key, Lens.Builder::key)
            .required("title", Kinds.TEXT, Lens::title, Lens.Builder::title)
            .optional("source", Kinds.SOURCE, Lens::source, Lens.Builder::source)
            .list("statements", Statement.SHAPE, Lens::statements, Lens.Builder::statements)
            .done();

    /** {@return its name, which no other lens of the set has} */
    LensKey key();

    /** {@return what it is called} */
    Text title();

    /** {@return where its statements come from} */
    Optional<Source> source();

    /** {@return the statements, in order; each has a key of its own} */
    List<Statement> statements();

    /** {@return the statements about one dimension, in order; empty if the lens says nothing about it} */
    default List<Statement> statements(CriterionKey dimension) {
        return statements().stream()
                .filter(statement -> statement.dimension().equals(dimension))
                .collect(toImmutableList());
    }

    /** {@return the statement of a key} */
    default Optional<Statement> statement(StatementKey key) {
        return statements().stream()
                .filter(statement -> statement.key().equals(key))
                .findFirst();
    }

    /** Checks that the keys of the statements differ. */
    @Value.Check
    default void check() {
        checkArgument(
                statements().stream().map(Statement::key).distinct().count()
                        == statements().size(),
                "each statement of a lens needs a key of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a lens. Not thread-safe. */
    final class Builder extends ImmutableLens.Builder {
        Builder() {}
    }
}
