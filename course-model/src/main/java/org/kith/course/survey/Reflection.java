package org.kith.course.survey;

import java.util.Optional;
import org.kith.core.questionnaire.QuestionnaireId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * That learners are asked to reflect, each for himself or herself, and are shown later what they wrote.
 *
 * <p>Nothing counts or reports what they answer; what is counted is a {@link Survey}, which is another type. Immutable.
 *
 * @param questionnaire what they are asked
 * @param when when they are asked
 * @param consent what they are told of what happens with their answers; a rule asks for it
 */
public record Reflection(QuestionnaireId questionnaire, FeedbackTiming when, Optional<Text> consent) {

    /** What it looks like. */
    public static final Shape<Reflection> SHAPE = Shape.of(
            Reflection.class,
            "reflection",
            Part.required("questionnaire", QuestionnaireId.REFERENCE, Reflection::questionnaire),
            Part.required("when", FeedbackTiming.KIND, Reflection::when),
            Part.optional("consent", Kinds.TEXT, Reflection::consent),
            Reflection::new);
}
