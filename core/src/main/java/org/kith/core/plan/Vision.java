package org.kith.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.community.EngagementId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * How people would like it to be, before anybody plans. Immutable.
 *
 * @param text what they dream of
 * @param date when they said so
 * @param engagement where they said so
 */
public record Vision(Text text, Optional<LocalDate> date, Optional<EngagementId> engagement) {

    /** What a vision looks like. */
    public static final Shape<Vision> SHAPE = Shape.of(
            Vision.class,
            "vision",
            Part.required("text", Kinds.TEXT, Vision::text),
            Part.optional("date", Kinds.DATE, Vision::date),
            Part.optional("engagement", EngagementId.REFERENCE, Vision::engagement),
            Vision::new);
}
