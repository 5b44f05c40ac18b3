package org.kith.course;

import java.util.Optional;
import org.kith.core.community.BodyId;
import org.kith.core.number.Money;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Money that a course is given with, beside its fees. Immutable.
 *
 * @param title what it is, such as "government grant"
 * @param body who gives it, if that is known
 * @param amount how much it is, if that is known
 */
public record Funding(Text title, Optional<BodyId> body, Optional<Money> amount) {

    /** What a funding looks like. */
    public static final Shape<Funding> SHAPE = Shape.of(
            Funding.class,
            "funding",
            Part.required("title", Kinds.TEXT, Funding::title),
            Part.optional("body", BodyId.REFERENCE, Funding::body),
            Part.optional("amount", Kinds.MONEY, Funding::amount),
            Funding::new);

    /** {@return money of which only the name is known} */
    public static Funding of(Text title) {
        return new Funding(title, Optional.empty(), Optional.empty());
    }
}
