package org.kith.course.survey;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.questionnaire.QuestionnaireId;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * That those who take part in a course, or who facilitate it, are asked for feedback, which is counted.
 *
 * <p>Two surveys with one questionnaire at two of its stages make a measurement before and after, or a follow-up. Immutable.
 */
@Value.Immutable
public sealed interface Survey extends WithSurvey permits ImmutableSurvey {

    /** What a survey looks like. */
    Shape<Survey> SHAPE = Shape.of(Survey.class, "survey", Survey::builder, Survey.Builder::build)
            .required("questionnaire", QuestionnaireId.REFERENCE, Survey::questionnaire, Survey.Builder::questionnaire)
            .optional("stage", StageKey.KIND, Survey::stage, Survey.Builder::stage)
            .required("of", Respondents.KIND, Survey::of, Survey.Builder::of)
            .required("when", FeedbackTiming.KIND, Survey::when, Survey.Builder::when)
            .optional("consent", Kinds.TEXT, Survey::consent, Survey.Builder::consent)
            .done();

    /** {@return what is asked} */
    QuestionnaireId questionnaire();

    /** {@return at which stage of the questionnaire, where it has stages} */
    Optional<StageKey> stage();

    /** {@return who is asked} */
    Respondents of();

    /** {@return when they are asked} */
    FeedbackTiming when();

    /** {@return what they are told of what happens with their answers; a rule asks for it} */
    Optional<Text> consent();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a survey. Not thread-safe. */
    final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
