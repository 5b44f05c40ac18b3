package org.kith.course.workshop;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.audience.Visibility;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * To whom a report goes. Immutable.
 *
 * @param to the audiences; no other sees the report
 * @param date when it was sent, or, if the day is still to come, when it is to be; empty as long as nobody has said
 */
public record Circulation(Visibility to, Optional<LocalDate> date) {

    /** What a circulation looks like. */
    public static final Shape<Circulation> SHAPE = Shape.of(
            Circulation.class,
            "circulation",
            Part.required("to", Kinds.VISIBILITY, Circulation::to),
            Part.optional("date", Kinds.DATE, Circulation::date),
            Circulation::new);
}
