package org.kith.course.interest;

import static com.google.common.base.Preconditions.checkArgument;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * Whether somebody can come to one session, as said beforehand. Immutable.
 *
 * @param session the number of the session, from 1 to 1000
 * @param available whether he or she can come
 */
public record Availability(int session, boolean available) {

    private static final Scalar<Integer> SESSION = Kinds.integer(1, 1_000);

    /** What it looks like. */
    public static final Shape<Availability> SHAPE = Shape.of(
            Availability.class,
            "availability",
            Part.required("session", SESSION, Availability::session),
            Part.required("available", Kinds.BOOLEAN, Availability::available),
            Availability::new);

    /**
     * Makes it.
     *
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public Availability {
        checkArgument(session >= 1 && session <= 1_000, "sessions are numbered from 1 to 1000");
    }
}
