package org.kith.core.indicator;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * Something that is counted or measured again and again, and which way is better.
 *
 * <p>More is not always better: more needs are found when a support network grows. So each indicator carries its direction.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Indicator extends Document, WithIndicator permits ImmutableIndicator {

    /** The kind of {@link #direction()}. */
    Scalar<Direction> DIRECTION = Kinds.ofEnum("direction", Direction.class);

    /** The form of it. */
    Shape<Indicator> SHAPE = Shape.of(Indicator.class, "indicator", Indicator::builder, Indicator.Builder::build)
            .required("id", IndicatorId.KIND, Indicator::id, Indicator.Builder::id)
            .required("version", Kinds.STRING, Indicator::version, Indicator.Builder::version)
            .required("title", Kinds.TEXT, Indicator::title, Indicator.Builder::title)
            .optional("unit", Kinds.TEXT, Indicator::unit, Indicator.Builder::unit)
            .optional("population", Kinds.TEXT, Indicator::population, Indicator.Builder::population)
            .required("direction", DIRECTION, Indicator::direction, Indicator.Builder::direction)
            .list("sources", Kinds.SOURCE, Indicator::sources, Indicator.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<Indicator> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    IndicatorId id();

    /** {@return the version of the definition: figures of two versions are not compared in silence} */
    String version();

    /** {@return what it is called} */
    Text title();

    /** {@return what one unit is, such as "schools with a policy reviewed within 12 months"} */
    Optional<Text> unit();

    /** {@return of whom or what it is counted} */
    Optional<Text> population();

    /** {@return which way is better} */
    Direction direction();

    /** {@return where the definition comes from} */
    List<Source> sources();

    @Override
    default DocumentType<Indicator> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
