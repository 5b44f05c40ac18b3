package org.kith.course.certificate;

import java.time.LocalDate;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * That a certificate was taken back. Immutable.
 *
 * @param date the first day on which it is not valid
 * @param reason why
 */
public record Revocation(LocalDate date, Text reason) {

    /** What a revocation looks like. */
    public static final Shape<Revocation> SHAPE = Shape.of(
            Revocation.class,
            "revocation",
            Part.required("date", Kinds.DATE, Revocation::date),
            Part.required("reason", Kinds.TEXT, Revocation::reason),
            Revocation::new);
}
