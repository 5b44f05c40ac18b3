package org.kith.course.learning;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * One part of a round. Immutable.
 *
 * @param title what it is called, such as "clarifying questions"
 * @param minutes how long it takes
 * @param optional whether a set may leave it out
 */
public record RoundStage(Text title, MinuteRange minutes, boolean optional) {

    /** What a stage looks like. */
    public static final Shape<RoundStage> SHAPE = Shape.of(
            RoundStage.class,
            "round-stage",
            Part.required("title", Kinds.TEXT, RoundStage::title),
            Part.required("minutes", MinuteRange.SHAPE, RoundStage::minutes),
            Part.required("optional", Kinds.BOOLEAN, RoundStage::optional),
            RoundStage::new);

    /** {@return a stage that belongs to every round} */
    public static RoundStage of(Text title, int least, int most) {
        return new RoundStage(title, MinuteRange.of(least, most), false);
    }
}
