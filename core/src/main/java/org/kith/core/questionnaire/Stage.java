package org.kith.core.questionnaire;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * When a questionnaire is answered, such as before a course and after it. Immutable.
 *
 * @param key its name within the questionnaire
 * @param title what it is called
 */
public record Stage(StageKey key, Text title) {

    /** What a stage looks like. */
    public static final Shape<Stage> SHAPE = Shape.of(
            Stage.class,
            "stage",
            Part.required("key", StageKey.KIND, Stage::key),
            Part.required("title", Kinds.TEXT, Stage::title),
            Stage::new);
}
