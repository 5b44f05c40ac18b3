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

    private final Questionnaire questionnaire;
    private final Optional<Question> question;
    private final Optional<Scale> scale;

    Figures(Questionnaire questionnaire, QuestionKey key) {
        this.questionnaire = questionnaire;
        this.question = questionnaire.question(key);
        this.scale = question.map(Question::form)
                .filter(QuestionForm.OnScale.class::isInstance)
                .flatMap(on -> questionnaire.scale(((QuestionForm.OnScale) on).scale()));
    }

    /** {@return the figure of an answer, if it fits and has one} */
    Optional<Fraction> of(QuestionAnswer answer) {
        return question.filter(asked -> questionnaire.misfits(asked, answer).isEmpty())
                .flatMap(asked -> figure(answer));
    }

    private Optional<Fraction> figure(QuestionAnswer answer) {
        if (answer instanceof QuestionAnswer.Level level) {
            return scale.flatMap(on -> on.level(level.level())).map(on -> Fraction.of(on.value()));
        }
        return answer instanceof QuestionAnswer.Amount amount ? Optional.of(amount.number()) : Optional.empty();
    }
}
