package org.kith.core.community;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * The members of a team told each other how they are. Immutable.
 *
 * @param date when
 * @param note what the team wants to remember of it; it never leaves the team
 */
public record CheckIn(LocalDate date, Optional<Text> note) {

    /** What a check-in looks like. */
    public static final Shape<CheckIn> SHAPE = Shape.of(
            CheckIn.class,
            "check-in",
            Part.required("date", Kinds.DATE, CheckIn::date),
            Part.optional("note", Kinds.TEXT, CheckIn::note),
            CheckIn::new);
}
