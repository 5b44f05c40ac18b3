package org.kith.course;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * That a cohort no longer meets. Its sessions before the day took place; those on the day and later ones do not. Immutable.
 *
 * @param from the first day on which it no longer meets, in the zone of the cohort
 * @param reason why; a rule asks for it
 */
public record CallOff(LocalDate from, Optional<Text> reason) {

    /** What it looks like. */
    public static final Shape<CallOff> SHAPE = Shape.of(
            CallOff.class,
            "call-off",
            Part.required("from", Kinds.DATE, CallOff::from),
            Part.optional("reason", Kinds.TEXT, CallOff::reason),
            CallOff::new);

    /** {@return that a cohort no longer meets from a day on} */
    public static CallOff of(LocalDate from, Text reason) {
        return new CallOff(from, Optional.of(reason));
    }
}
