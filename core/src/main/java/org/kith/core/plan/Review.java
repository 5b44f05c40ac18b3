package org.kith.core.plan;

import java.time.LocalDate;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Somebody looked again.
 *
 * @param date when
 * @param note what was found
 */
public record Review(LocalDate date, Text note) {

    /** What a review looks like. */
    public static final Shape<Review> SHAPE = Shape.of(
            Review.class,
            "review",
            Part.required("date", Kinds.DATE, Review::date),
            Part.required("note", Kinds.TEXT, Review::note),
            Review::new);
}
