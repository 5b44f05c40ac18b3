package org.kith.core.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;

/**
 * What an indicator came to on a day.
 *
 * <p>A share is kept as the two numbers that it was made of, such as 7 of 13 schools, so that it can be explained.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Observation extends Document, WithObservation permits ImmutableObservation {

    /** The kind of {@link #fidelity()}. */
    Scalar<Fidelity> FIDELITY = Kinds.ofEnum("fidelity", Fidelity.class);

    /** The form of it. */
    Shape<Observation> SHAPE = Shape.of(
                    Observation.class, "observation", Observation::builder, Observation.Builder::build)
            .required("id", ObservationId.KIND, Observation::id, Observation.Builder::id)
            .required("indicator", IndicatorId.REFERENCE, Observation::indicator, Observation.Builder::indicator)
            .required("version", Kinds.STRING, Observation::version, Observation.Builder::version)
            .optional("place", PlaceId.REFERENCE, Observation::place, Observation.Builder::place)
            .optional("population", Kinds.TEXT, Observation::population, Observation.Builder::population)
            .required("date", Kinds.DATE, Observation::date, Observation.Builder::date)
            .optional("period", Kinds.DATE_RANGE, Observation::period, Observation.Builder::period)
            .required("value", Kinds.QUALIFIED, Observation::value, Observation.Builder::value)
            .optional("of", Kinds.FRACTION, Observation::of, Observation.Builder::of)
            .required("fidelity", FIDELITY, Observation::fidelity, Observation.Builder::fidelity)
            .optional("source", Kinds.SOURCE, Observation::source, Observation.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Observation> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    ObservationId id();

    /** {@return what was observed} */
    IndicatorId indicator();

    /** {@return the version of the indicator's definition that was used} */
    String version();

    /** {@return where, if at a place} */
    Optional<PlaceId> place();

    /** {@return of whom or what it was counted, where that is narrower than the indicator says} */
    Optional<Text> population();

    /** {@return the day for which the figure holds; the last of the days over which it was counted} */
    LocalDate date();

    /** {@return the days over which it was counted, if it was not counted on one} */
    Optional<DateRange> period();

    /** {@return the figure as it is known: exact, or with a word such as "over 90"} */
    Qualified value();

    /** {@return of how many, if the figure is a part of something; above 0} */
    Optional<Fraction> of();

    /** {@return whether it was counted as the definition says} */
    Fidelity fidelity();

    /** {@return where the figure comes from} */
    Optional<Source> source();

    @Override
    default DocumentType<Observation> type() {
        return TYPE;
    }

    /**
     * {@return the figure as a share of what it is a part of; the figure itself if it is a part of nothing}
     *
     * <p>The word before the figure is left out: ask {@link Qualified#isExact()} of the value before this is relied on.
     */
    default Fraction share() {
        Fraction figure = value().toFraction();
        return of().map(figure::dividedBy).orElse(figure);
    }

    /** Checks what holds for every value. */
    @Value.Check
    default void check() {
        checkArgument(of().map(Fraction::signum).orElse(1) > 0, "what a figure is a part of must be more than 0");
        checkArgument(
                period().map(DateRange::endInclusive).orElse(date()).equals(date()),
                "the date of a figure must be the last day of its period");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
