package org.kith.charter;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.number.Money;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;

/** Money, or help in another form, that a {@link Programme} is given, and on what conditions. Immutable. */
@Value.Immutable
public sealed interface Funding extends WithFunding permits ImmutableFunding {

    /** What funding looks like. */
    Shape<Funding> SHAPE = Shape.of(Funding.class, "funding", Funding::builder, Funding.Builder::build)
            .required("title", Kinds.TEXT, Funding::title, Funding.Builder::title)
            .optional("funder", BodyId.REFERENCE, Funding::funder, Funding.Builder::funder)
            .optional("amount", Kinds.MONEY, Funding::amount, Funding.Builder::amount)
            .visibleTo(Audience.PARTNERS)
            .optional("days", Kinds.DATE_RANGE, Funding::days, Funding.Builder::days)
            .list("conditions", FundingCondition.SHAPE, Funding::conditions, Funding.Builder::conditions)
            .visibleTo(Audience.PARTNERS)
            .done();

    /** {@return what it is called, or what is given if it is not money} */
    Text title();

    /** {@return the body that gives it} */
    Optional<BodyId> funder();

    /** {@return how much, if it is money; for partners} */
    Optional<Money> amount();

    /** {@return the days for which it is given} */
    Optional<DateRange> days();

    /** {@return what is asked for in return, in order; for partners} */
    List<FundingCondition> conditions();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a funding. Not thread-safe. */
    final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}
