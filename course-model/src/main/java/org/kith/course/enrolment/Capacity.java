package org.kith.course.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * How many seats there are, in the whole cohort or in one quota. Immutable.
 *
 * @param quota the quota; empty for the whole cohort
 * @param seats how many; 0 or more
 */
public record Capacity(Optional<QuotaId> quota, int seats) {

    /** What a capacity looks like. */
    public static final Shape<Capacity> SHAPE = Shape.of(
            Capacity.class,
            "capacity",
            Part.optional("quota", QuotaId.KIND, Capacity::quota),
            Part.required("seats", Kinds.nonNegativeInt(), Capacity::seats),
            Capacity::new);

    /**
     * Makes a capacity.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Capacity {
        checkArgument(seats >= 0, "the number of seats must not be negative");
    }

    /**
     * {@return the capacity of the whole cohort}
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Capacity of(int seats) {
        return new Capacity(Optional.empty(), seats);
    }

    /**
     * {@return the capacity of a quota}
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Capacity of(QuotaId quota, int seats) {
        return new Capacity(Optional.of(quota), seats);
    }
}
