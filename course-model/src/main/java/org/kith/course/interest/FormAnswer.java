package org.kith.course.interest;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * What somebody wrote in a form. Immutable.
 *
 * @param question the question as it was put, so that a later wording does not change what was answered
 * @param answer the answer
 */
public record FormAnswer(Text question, Text answer) {

    /** What an answer looks like. */
    public static final Shape<FormAnswer> SHAPE = Shape.of(
            FormAnswer.class,
            "form-answer",
            Part.required("question", Kinds.TEXT, FormAnswer::question),
            Part.required("answer", Kinds.TEXT, FormAnswer::answer),
            FormAnswer::new);
}
