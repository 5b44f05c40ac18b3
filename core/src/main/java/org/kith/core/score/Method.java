package org.kith.core.score;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * How a score was made: no score exists without it.
 *
 * @param name the name of the scoring strategy or rubric, such as {@code charter-progress}
 * @param version its version
 * @param summary the rule in a sentence or two, and where it comes from
 */
public record Method(String name, String version, Text summary) {

    /** What a method looks like. */
    public static final Shape<Method> SHAPE = Shape.of(
            Method.class,
            "method",
            Part.required("name", Kinds.STRING, Method::name),
            Part.required("version", Kinds.STRING, Method::version),
            Part.required("summary", Kinds.TEXT, Method::summary),
            Method::new);
}
