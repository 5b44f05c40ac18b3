package org.kith.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;

/**
 * What time something takes those who do it, such as two hours a month.
 *
 * @param minutes how many minutes each time, of all who do it together; 1 to 100000
 * @param rhythm how often
 */
public record Effort(int minutes, Rhythm rhythm) {

    /** The most minutes that an effort may have. */
    public static final int MAX_MINUTES = 100_000;

    /** The kind of {@link #rhythm()}. */
    public static final Scalar<Rhythm> RHYTHM = Kinds.ofEnum("rhythm", Rhythm.class);

    /** What an effort looks like. */
    public static final Shape<Effort> SHAPE = Shape.of(
            Effort.class,
            "effort",
            Part.required("minutes", Kinds.integer(1, MAX_MINUTES), Effort::minutes),
            Part.required("rhythm", RHYTHM, Effort::rhythm),
            Effort::new);

    /**
     * Makes an effort.
     *
     * @throws IllegalArgumentException if it takes less than a minute or more than {@link #MAX_MINUTES}
     */
    public Effort {
        checkArgument(minutes >= 1 && minutes <= MAX_MINUTES, "an effort takes 1 to %s minutes", MAX_MINUTES);
    }

    /**
     * {@return an effort}
     *
     * @throws IllegalArgumentException if it takes less than a minute or more than {@link #MAX_MINUTES}
     */
    public static Effort of(int minutes, Rhythm rhythm) {
        return new Effort(minutes, rhythm);
    }
}
