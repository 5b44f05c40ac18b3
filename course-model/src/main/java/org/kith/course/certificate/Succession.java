package org.kith.course.certificate;

import java.time.LocalDate;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * That another certificate has taken the place of one. Immutable.
 *
 * @param by the other one
 * @param date the first day on which that one stands instead
 */
public record Succession(CertificateId by, LocalDate date) {

    /** What a succession looks like. */
    public static final Shape<Succession> SHAPE = Shape.of(
            Succession.class,
            "succession",
            Part.required("by", CertificateId.REFERENCE, Succession::by),
            Part.required("date", Kinds.DATE, Succession::date),
            Succession::new);
}
