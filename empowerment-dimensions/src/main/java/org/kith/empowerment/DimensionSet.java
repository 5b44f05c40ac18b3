package org.kith.empowerment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * Dimensions that belong together, and the lenses through which people read them.
 *
 * <p>Open data: the module ships the five dimensions, a host adds other sets or lenses of its own as documents. A set only
 * explains; what can be rated is a framework whose criteria bear the keys of the dimensions. Immutable.
 */
@Value.Immutable
public sealed interface DimensionSet extends Document, WithDimensionSet permits ImmutableDimensionSet {

    /** What a dimension set looks like. */
    Shape<DimensionSet> SHAPE = Shape.of(
                    DimensionSet.class, "dimension-set", DimensionSet::builder, DimensionSet.Builder::build)
            .required("id", DimensionSetId.KIND, DimensionSet::id, DimensionSet.Builder::id)
            .required("title", Kinds.TEXT, DimensionSet::title, DimensionSet.Builder::title)
            .optional("summary", Kinds.TEXT, DimensionSet::summary, DimensionSet.Builder::summary)
            .list("dimensions", Dimension.SHAPE, DimensionSet::dimensions, DimensionSet.Builder::dimensions)
            .list("lenses", Lens.SHAPE, DimensionSet::lenses, DimensionSet.Builder::lenses)
            .list("sources", Kinds.SOURCE, DimensionSet::sources, DimensionSet.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<DimensionSet> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    DimensionSetId id();

    /** {@return what it is called} */
    Text title();

    /** {@return what it is for} */
    Optional<Text> summary();

    /** {@return the dimensions, in order; at least one, each with a key of its own} */
    List<Dimension> dimensions();

    /** {@return the lenses, in order; each has a key of its own; any number} */
    List<Lens> lenses();

    /** {@return where the set comes from} */
    List<Source> sources();

    @Override
    default DocumentType<DimensionSet> type() {
        return TYPE;
    }

    /** {@return the dimension of a key} */
    default Optional<Dimension> dimension(CriterionKey key) {
        return dimensions().stream()
                .filter(dimension -> dimension.key().equals(key))
                .findFirst();
    }

    /** {@return the lens of a key} */
    default Optional<Lens> lens(LensKey key) {
        return lenses().stream().filter(lens -> lens.key().equals(key)).findFirst();
    }

    /** Checks that there is a dimension and that keys differ. */
    @Value.Check
    default void check() {
        checkArgument(!dimensions().isEmpty(), "a dimension set has at least one dimension");
        checkArgument(
                dimensions().stream().map(Dimension::key).distinct().count()
                        == dimensions().size(),
                "each dimension needs a key of its own");
        checkArgument(
                lenses().stream().map(Lens::key).distinct().count() == lenses().size(),
                "each lens needs a key of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a dimension set. Not thread-safe. */
    final class Builder extends ImmutableDimensionSet.Builder {
        Builder() {}
    }
}
