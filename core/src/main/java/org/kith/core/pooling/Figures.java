package org.kith.core.pooling;

import java.util.Optional;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.QuestionForm;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;

/** Tells the figures of answers to one question. Immutable. */
final class Figures {

    private final Optional<QuestionForm> form;
    private final Optional<Scale> scale;

    Figures(Questionnaire questionnaire, QuestionKey key) {
        this.form = questionnaire.question(key).map(Question::form);
        this.scale = form.filter(QuestionForm.OnScale.class::isInstance)
                .flatMap(on -> questionnaire.scale(((QuestionForm.OnScale) on).scale()));
    }

    /** {@return the figure of an answer, if it has one} */
    Optional<Fraction> of(QuestionAnswer answer) {
        if (answer instanceof QuestionAnswer.Level level) {
            return scale.flatMap(on -> on.level(level.level())).map(on -> Fraction.of(on.value()));
        }
        return answer instanceof QuestionAnswer.Amount amount
                ? form.filter(QuestionForm.NumberBetween.class::isInstance).map(number -> amount.number())
                : Optional.empty();
    }
}
