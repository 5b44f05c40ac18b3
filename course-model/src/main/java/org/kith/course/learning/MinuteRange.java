package org.kith.course.learning;

import static com.google.common.base.Preconditions.checkArgument;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * How long something may take, such as 5 to 10 minutes. Immutable.
 *
 * @param least the least number of minutes; from 0
 * @param most the greatest, included; not less than the least, up to a day
 */
public record MinuteRange(int least, int most) {

    /** The kind of minutes: up to a day. */
    static final Scalar<Integer> MINUTES = Kinds.integer(0, 1_440);

    /** What a range looks like. */
    public static final Shape<MinuteRange> SHAPE = Shape.of(
            MinuteRange.class,
            "minute-range",
            Part.required("least", MINUTES, MinuteRange::least),
            Part.required("most", MINUTES, MinuteRange::most),
            MinuteRange::new);

    /**
     * Makes a range.
     *
     * @throws IllegalArgumentException if the least is negative or more than the greatest, or that is more than a day
     */
    public MinuteRange {
        checkArgument(least >= 0 && least <= most, "the least number of minutes lies between 0 and the greatest");
        checkArgument(most <= 1_440, "nothing takes longer than a day");
    }

    /** {@return a range} */
    public static MinuteRange of(int least, int most) {
        return new MinuteRange(least, most);
    }

    /** {@return whether so many minutes lie within the range} */
    public boolean contains(int minutes) {
        return minutes >= least && minutes <= most;
    }

    @Override
    public String toString() {
        return least == most ? Integer.toString(least) : least + "-" + most;
    }
}
