package org.kith.charter.maps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.number.Qualified;
import org.kith.core.number.Share;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/**
 * How large the circles around people were before and after, ring by ring, for many people together.
 *
 * <p>It is never a record about one person: nobody can be named in it, and counts of one person are an error. The rings are data,
 * because sources draw them differently. Immutable.
 */
@Value.Immutable
public sealed interface CareCircles extends Document, WithCareCircles permits ImmutableCareCircles {

    /** What counts of circles look like. */
    Shape<CareCircles> SHAPE = Shape.of(
                    CareCircles.class, "care-circles", CareCircles::builder, CareCircles.Builder::build)
            .required("id", CareCirclesId.KIND, CareCircles::id, CareCircles.Builder::id)
            .optional("title", Kinds.TEXT, CareCircles::title, CareCircles.Builder::title)
            .required("place", PlaceId.REFERENCE, CareCircles::place, CareCircles.Builder::place)
            .optional("before", Kinds.PARTIAL_DATE, CareCircles::before, CareCircles.Builder::before)
            .optional("after", Kinds.PARTIAL_DATE, CareCircles::after, CareCircles.Builder::after)
            .optional("takingPart", Kinds.QUALIFIED, CareCircles::takingPart, CareCircles.Builder::takingPart)
            .countsPeople()
            .optional("countedTwice", Kinds.QUALIFIED, CareCircles::countedTwice, CareCircles.Builder::countedTwice)
            .countsPeople()
            .list("rings", Ring.KIND, CareCircles::rings, CareCircles.Builder::rings)
            .optional("source", Kinds.SOURCE, CareCircles::source, CareCircles.Builder::source)
            .done();

    /** The document type. */
    DocumentType<CareCircles> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    CareCirclesId id();

    /** {@return what they are counts of, such as "patients with a connector"} */
    Optional<Text> title();

    /** {@return the place} */
    PlaceId place();

    /** {@return when they were counted first, as far as that is known} */
    Optional<PartialDate> before();

    /** {@return when they were counted again, as far as that is known} */
    Optional<PartialDate> after();

    /** {@return how many people took part; only the team sees a number below 10} */
    Optional<Qualified> takingPart();

    /** {@return around how many of them the circles were counted before and after; only the team sees a number below 10} */
    Optional<Qualified> countedTwice();

    /** {@return the rings, from the innermost out} */
    List<Ring> rings();

    /** {@return where it is told} */
    Optional<Source> source();

    @Override
    default DocumentType<CareCircles> type() {
        return TYPE;
    }

    /**
     * {@return of how many who took part the circles were counted twice: what every count here rests on}
     *
     * <p>Empty if one of the two is not known exactly, or is no whole number, or more were counted than took part.
     */
    default Optional<Share> counted() {
        return whole(takingPart())
                .flatMap(
                        all -> whole(countedTwice()).filter(part -> part <= all).map(part -> Share.of(part, all)));
    }

    private static Optional<Long> whole(Optional<Qualified> people) {
        return people.filter(Qualified::isExact)
                .map(Qualified::amount)
                .filter(amount -> amount.scale() == 0 && amount.signum() >= 0 && amount.precision() <= 18)
                .map(BigDecimal::longValueExact);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableCareCircles.Builder {
        Builder() {}
    }
}
