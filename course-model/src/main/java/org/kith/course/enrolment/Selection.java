package org.kith.course.enrolment;

import static com.google.common.base.Preconditions.checkArgument;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Why somebody was selected, and how much that goes before others. Immutable.
 *
 * @param priority the priority from then on, from 0 to {@link Applicant#MAX_PRIORITY}
 * @param reason why
 */
public record Selection(int priority, Text reason) {

    /** What a selection looks like. */
    public static final Shape<Selection> SHAPE = Shape.of(
            Selection.class,
            "selection",
            Part.required("priority", Applicant.PRIORITY, Selection::priority),
            Part.required("reason", Kinds.TEXT, Selection::reason),
            Selection::new);

    /**
     * Makes a selection.
     *
     * @throws IllegalArgumentException if the priority is out of bounds
     */
    public Selection {
        checkArgument(
                priority >= 0 && priority <= Applicant.MAX_PRIORITY,
                "a priority is a number from 0 to %s",
                Applicant.MAX_PRIORITY);
    }
}
