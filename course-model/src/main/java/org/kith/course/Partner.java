package org.kith.course;

import org.kith.core.community.BodyId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * A body that helps to give a course. Immutable.
 *
 * @param body the body
 * @param role what it does, such as "evaluation"
 */
public record Partner(BodyId body, Text role) {

    /** What a partner looks like. */
    public static final Shape<Partner> SHAPE = Shape.of(
            Partner.class,
            "partner",
            Part.required("body", BodyId.REFERENCE, Partner::body),
            Part.required("role", Kinds.TEXT, Partner::role),
            Partner::new);

    /** {@return a partner} */
    public static Partner of(BodyId body, Text role) {
        return new Partner(body, role);
    }
}
