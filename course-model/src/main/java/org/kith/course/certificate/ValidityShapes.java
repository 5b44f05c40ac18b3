package org.kith.course.certificate;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of validities; apart from the records, so that no record sees its shape before it is set. */
final class ValidityShapes {

    private static final Shape<Validity.Unlimited> UNLIMITED = Shape.of(
                    Validity.Unlimited.class, "unlimited", Object::new, draft -> new Validity.Unlimited())
            .done();

    private static final Shape<Validity.Period> PERIOD = Shape.of(
            Validity.Period.class,
            "period",
            Part.required("months", Kinds.integer(1, Validity.MAX_MONTHS), Validity.Period::months),
            Validity.Period::new);

    private static final Shape<Validity.Fixed> FIXED = Shape.of(
            Validity.Fixed.class,
            "fixed",
            Part.required("lastDay", Kinds.DATE, Validity.Fixed::lastDay),
            Validity.Fixed::new);

    static final Variants<Validity> KIND = Variants.of(Validity.class, "validity", UNLIMITED, PERIOD, FIXED);

    private ValidityShapes() {}
}
