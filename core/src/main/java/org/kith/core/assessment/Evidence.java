package org.kith.core.assessment;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Visibility;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/**
 * What shows that something is so: a fact with its date, its figure and its source.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Evidence extends WithEvidence permits ImmutableEvidence {

    /** What evidence looks like. */
    Shape<Evidence> SHAPE = Shape.of(Evidence.class, "evidence", Evidence::builder, Evidence.Builder::build)
            .required("summary", Kinds.TEXT, Evidence::summary, Evidence.Builder::summary)
            .optional("date", Kinds.PARTIAL_DATE, Evidence::date, Evidence.Builder::date)
            .optional("figure", Kinds.QUALIFIED, Evidence::figure, Evidence.Builder::figure)
            .optional("unit", Kinds.STRING, Evidence::unit, Evidence.Builder::unit)
            .optional("source", Kinds.SOURCE, Evidence::source, Evidence.Builder::source)
            .optional("visibility", Kinds.VISIBILITY, Evidence::visibility, Evidence.Builder::visibility)
            .visibility(evidence -> evidence.visibility().orElse(Visibility.EVERYONE))
            .done();

    /** {@return what is so} */
    Text summary();

    /** {@return when it was so, as far as that is known} */
    Optional<PartialDate> date();

    /** {@return how many} */
    Optional<Qualified> figure();

    /** {@return what the figure counts, such as "schools on the programme"} */
    Optional<String> unit();

    /** {@return where the fact comes from} */
    Optional<Source> source();

    /** {@return who may see it; everyone if empty} */
    Optional<Visibility> visibility();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a piece of evidence. Not thread-safe. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
