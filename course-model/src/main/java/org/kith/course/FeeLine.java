package org.kith.course;

import org.kith.core.number.Money;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * One line of what a track costs. What costs nothing has a line of zero, so that nobody has to guess.
 *
 * @param title what is paid for
 * @param amount how much; zero if it is free, less than zero for a reduction
 */
public record FeeLine(Text title, Money amount) {

    /** What a line looks like. */
    public static final Shape<FeeLine> SHAPE = Shape.of(
            FeeLine.class,
            "fee-line",
            Part.required("title", Kinds.TEXT, FeeLine::title),
            Part.required("amount", Kinds.MONEY, FeeLine::amount),
            FeeLine::new);

    /** {@return a line} */
    public static FeeLine of(Text title, Money amount) {
        return new FeeLine(title, amount);
    }
}
