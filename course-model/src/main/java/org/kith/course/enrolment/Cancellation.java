package org.kith.course.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * What somebody who cancels still owes. Immutable.
 *
 * @param freeUntil the moment from which it costs something; empty if it always does
 * @param kept the part of the fee that is kept from then on, from 0 to 1
 */
public record Cancellation(Optional<Instant> freeUntil, Fraction kept) {

    /** What the terms of a cancellation look like. */
    public static final Shape<Cancellation> SHAPE = Shape.of(
            Cancellation.class,
            "cancellation",
            Part.optional("freeUntil", Kinds.INSTANT, Cancellation::freeUntil),
            Part.required("kept", Kinds.FRACTION, Cancellation::kept),
            Cancellation::new);

    /**
     * Makes the terms of a cancellation.
     *
     * @throws IllegalArgumentException if the part is less than 0 or more than 1
     */
    public Cancellation {
        checkArgument(
                kept.signum() >= 0 && kept.compareTo(Fraction.ONE) <= 0,
                "the part of the fee that is kept lies between 0 and 1");
    }

    /** {@return the part of the fee that is kept from somebody who cancels at a moment; exact, from 0 to 1} */
    public Fraction keptAt(Instant moment) {
        return freeUntil.filter(moment::isBefore).isPresent() ? Fraction.ZERO : kept;
    }
}
