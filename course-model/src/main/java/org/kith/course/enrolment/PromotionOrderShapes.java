package org.kith.course.enrolment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of orders; apart from the records, so that no record sees its shape before it is set. */
final class PromotionOrderShapes {

    private static final Shape<PromotionOrder.ByMoment> BY_MOMENT = Shape.of(
                    PromotionOrder.ByMoment.class, "by-moment", Object::new, draft -> new PromotionOrder.ByMoment())
            .done();

    private static final Shape<PromotionOrder.ByLot> BY_LOT = Shape.of(
            PromotionOrder.ByLot.class,
            "by-lot",
            Part.required("seed", Kinds.STRING, PromotionOrder.ByLot::seed),
            PromotionOrder.ByLot::new);

    static final Variants<PromotionOrder> KIND =
            Variants.of(PromotionOrder.class, "promotion-order", BY_MOMENT, BY_LOT);

    private PromotionOrderShapes() {}
}
