package org.kith.core.questionnaire;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * One of the answers that a question offers. Immutable.
 *
 * @param key its name within the question
 * @param title what it is called
 */
public record Choice(ChoiceKey key, Text title) {

    /** What a choice looks like. */
    public static final Shape<Choice> SHAPE = Shape.of(
            Choice.class,
            "choice",
            Part.required("key", ChoiceKey.KIND, Choice::key),
            Part.required("title", Kinds.TEXT, Choice::title),
            Choice::new);
}
