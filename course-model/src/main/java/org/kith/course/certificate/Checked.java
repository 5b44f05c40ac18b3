package org.kith.course.certificate;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * A condition that was checked. Immutable.
 *
 * @param condition the condition
 * @param result what became of it
 * @param evidence what shows it, in a few words
 */
public record Checked(Condition condition, Result result, Text evidence) {

    /** What a checked condition looks like. */
    public static final Shape<Checked> SHAPE = Shape.of(
            Checked.class,
            "checked",
            Part.required("condition", Condition.KIND, Checked::condition),
            Part.required("result", Result.KIND, Checked::result),
            Part.required("evidence", Kinds.TEXT, Checked::evidence),
            Checked::new);
}
