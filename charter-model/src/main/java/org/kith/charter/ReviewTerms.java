package org.kith.charter;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * How a charter is read where its wording leaves it open; every review names its terms.
 *
 * @param sectors from when on one more sector is to join in every year
 * @param firstReviewMonths how many months after the adoption the first review is due; at least 1
 * @param currentMonths for how many months what people were told counts as up to date; at least 1
 */
public record ReviewTerms(SectorReading sectors, int firstReviewMonths, int currentMonths) {

    /** The kind of {@link #sectors()}. */
    public static final Scalar<SectorReading> SECTORS = Kinds.ofEnum("sector-reading", SectorReading.class);

    /** What terms look like. */
    public static final Shape<ReviewTerms> SHAPE = Shape.of(
            ReviewTerms.class,
            "review-terms",
            Part.required("sectors", SECTORS, ReviewTerms::sectors),
            Part.required("firstReviewMonths", Kinds.positiveInt(), ReviewTerms::firstReviewMonths),
            Part.required("currentMonths", Kinds.positiveInt(), ReviewTerms::currentMonths),
            ReviewTerms::new);

    /** A first review within 24 months, the first new sector a year later, and pages that are up to date for a year. */
    public static final ReviewTerms USUAL = new ReviewTerms(SectorReading.A_YEAR_AFTER_THE_REVIEW, 24, 12);

    /**
     * Makes terms.
     *
     * @throws IllegalArgumentException if a number of months is below 1
     */
    public ReviewTerms {
        requireNonNull(sectors, "sectors");
        checkArgument(firstReviewMonths >= 1 && currentMonths >= 1, "a number of months must be at least 1");
    }
}
