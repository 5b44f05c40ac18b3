package org.kith.core.score;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * Something that went into a number beside the parts of its node: an answer, a figure, a setting of the rule.
 *
 * @param name what it is, such as {@code answer}, {@code target} or {@code rounding}
 * @param value what it was, such as a level's key or a fraction; never free text of a document
 */
public record ScoreInput(String name, String value) {

    /** What an input looks like. */
    public static final Shape<ScoreInput> SHAPE = Shape.of(
            ScoreInput.class,
            "score-input",
            Part.required("name", Kinds.STRING, ScoreInput::name),
            Part.required("value", Kinds.STRING, ScoreInput::value),
            ScoreInput::new);
}
