package org.kith.core.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * By what it is told whether something works: what is counted, where it stood before, where it should come to, and which way
 * is better.
 *
 * <p>It is an {@link Indicator}, or something of one's own with a title. Immutable.
 */
@Value.Immutable
public sealed interface Measure extends WithMeasure permits ImmutableMeasure {

    /** What a measure looks like. */
    Shape<Measure> SHAPE = Shape.of(Measure.class, "measure", Measure::builder, Measure.Builder::build)
            .optional("indicator", IndicatorId.REFERENCE, Measure::indicator, Measure.Builder::indicator)
            .optional("title", Kinds.TEXT, Measure::title, Measure.Builder::title)
            .optional("unit", Kinds.TEXT, Measure::unit, Measure.Builder::unit)
            .optional("baseline", Kinds.QUALIFIED, Measure::baseline, Measure.Builder::baseline)
            .optional("target", Target.KIND, Measure::target, Measure.Builder::target)
            .required("direction", Indicator.DIRECTION, Measure::direction, Measure.Builder::direction)
            .done();

    /** {@return the indicator that it is, if there is a definition} */
    Optional<IndicatorId> indicator();

    /** {@return what is counted, in words; there if no indicator is} */
    Optional<Text> title();

    /** {@return what one unit is, of the baseline and of the target; that of the indicator if empty} */
    Optional<Text> unit();

    /** {@return where it stood before anything was done, as far as that is known} */
    Optional<Qualified> baseline();

    /** {@return what it should come to; without one it is only watched} */
    Optional<Target> target();

    /** {@return which way is better} */
    Direction direction();

    /** Checks that it says what is counted. */
    @Value.Check
    default void check() {
        checkArgument(indicator().isPresent() || title().isPresent(), "a measure needs an indicator or a title");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a measure. Not thread-safe. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
