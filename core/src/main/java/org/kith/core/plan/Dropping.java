package org.kith.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Something left the plan, and stays on record. Immutable.
 *
 * @param date the first day on which it no longer counts
 * @param reason why; for those who took part, because they are owed it
 */
public record Dropping(LocalDate date, Optional<Text> reason) {

    /** What a dropping looks like. */
    public static final Shape<Dropping> SHAPE = Shape.of(
            Dropping.class,
            "dropping",
            Part.required("date", Kinds.DATE, Dropping::date),
            Part.optional("reason", Kinds.TEXT, Dropping::reason).visibleTo(Audience.PARTICIPANTS),
            Dropping::new);

    /** {@return a dropping with its reason} */
    public static Dropping of(LocalDate date, Text reason) {
        return new Dropping(date, Optional.of(reason));
    }
}
