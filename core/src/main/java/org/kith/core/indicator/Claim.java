package org.kith.core.indicator;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/**
 * A figure that somebody published about an effect, with what must be known to repeat it: when, of whom, against whom, and
 * who says so.
 *
 * <p>One effect is often published with several figures. Each has a claim of its own; a later one names those that it
 * supersedes. Nothing is averaged. Immutable.
 */
@Value.Immutable
public sealed interface Claim extends Document, WithClaim permits ImmutableClaim {

    /** What a claim looks like. */
    Shape<Claim> SHAPE = Shape.of(Claim.class, "claim", Claim::builder, Claim.Builder::build)
            .required("id", ClaimId.KIND, Claim::id, Claim.Builder::id)
            .required("about", IndicatorId.REFERENCE, Claim::about, Claim.Builder::about)
            .optional("place", PlaceId.REFERENCE, Claim::place, Claim.Builder::place)
            .required("value", Kinds.QUALIFIED, Claim::value, Claim.Builder::value)
            .optional("unit", Kinds.TEXT, Claim::unit, Claim.Builder::unit)
            .optional("period", Kinds.PARTIAL_DATE, Claim::period, Claim.Builder::period)
            .optional("comparator", Kinds.TEXT, Claim::comparator, Claim.Builder::comparator)
            .optional("population", Kinds.TEXT, Claim::population, Claim.Builder::population)
            .optional("source", Kinds.SOURCE, Claim::source, Claim.Builder::source)
            .set("supersedes", ClaimId.REFERENCE, Claim::supersedes, Claim.Builder::supersedes)
            .done();

    /** The document type. */
    DocumentType<Claim> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    ClaimId id();

    /** {@return the effect: what is said to have changed, and how that is counted} */
    IndicatorId about();

    /** {@return where} */
    Optional<PlaceId> place();

    /** {@return the figure as it was published} */
    Qualified value();

    /** {@return what it counts; the unit of the indicator if empty} */
    Optional<Text> unit();

    /** {@return when it was so, as far as the source says, such as 2018 or 2020/..} */
    Optional<PartialDate> period();

    /** {@return against what it is measured, such as "172 controls"; nothing, or not said, if empty} */
    Optional<Text> comparator();

    /** {@return of whom or what, such as "30 patients who completed"; not said if empty} */
    Optional<Text> population();

    /** {@return who says so} */
    Optional<Source> source();

    /** {@return the claims that nobody should repeat any more because there is this one} */
    Set<ClaimId> supersedes();

    @Override
    default DocumentType<Claim> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a claim. Not thread-safe. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
