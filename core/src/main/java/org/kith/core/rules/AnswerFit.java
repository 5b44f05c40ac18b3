package org.kith.core.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.questionnaire.Choice;
import org.kith.core.questionnaire.Misfit;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.QuestionForm;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.spi.Reporter;
import org.kith.core.text.Id;
import org.kith.core.validation.Severity;

/** Reports in what an answer does not fit its question. It says what would fit and never what was answered. */
final class AnswerFit {

    private final Questionnaire questionnaire;
    private final QuestionForm form;
    private final Reporter out;

    private AnswerFit(Questionnaire questionnaire, QuestionForm form, Reporter out) {
        this.questionnaire = questionnaire;
        this.form = form;
        this.out = out;
    }

    static void check(Questionnaire questionnaire, Question question, QuestionAnswer answer, Reporter out) {
        AnswerFit fit = new AnswerFit(questionnaire, question.form(), out);
        questionnaire.misfits(question, answer).forEach(fit::report);
    }

    private void report(Misfit misfit) {
        switch (misfit) {
            case OTHER_FORM ->
                report(
                        "answer-sheet.other-form",
                        QuestionForm.KIND.shapeOf(form).name());
            case UNKNOWN_LEVEL -> report("answer-sheet.unknown-level", levels());
            case UNKNOWN_CHOICE ->
                report(
                        "answer-sheet.unknown-choice",
                        list(form.choices().stream().map(Choice::key).collect(toImmutableList())));
            case TOO_MANY_CHOICES -> tooMany();
            case RANKED_TWICE -> report("answer-sheet.ranked-twice");
            case TOO_LONG -> report("answer-sheet.too-long", mostCharacters());
            case OUT_OF_RANGE -> outOfRange();
        }
    }

    private String levels() {
        Optional<Scale> scale =
                form instanceof QuestionForm.OnScale on ? questionnaire.scale(on.scale()) : Optional.empty();
        return list(scale.map(Scale::levels).orElse(List.of()).stream()
                .map(Level::key)
                .collect(toImmutableList()));
    }

    private void tooMany() {
        if (form instanceof QuestionForm.MultipleChoice several) {
            report("answer-sheet.too-many-choices", several.atMost().orElseThrow());
        } else {
            report("answer-sheet.several-choices", 1);
        }
    }

    private int mostCharacters() {
        return form instanceof QuestionForm.FreeText text ? text.atMost().orElseThrow() : Integer.MAX_VALUE;
    }

    private void outOfRange() {
        if (form instanceof QuestionForm.NumberBetween range) {
            outOfRange(range.least(), range.greatest());
        } else if (form instanceof QuestionForm.DayBetween range) {
            outOfRange(range.earliest(), range.latest());
        }
    }

    private void outOfRange(Optional<?> least, Optional<?> greatest) {
        report(
                "answer-sheet.out-of-range",
                least.map(Object::toString).orElse("..."),
                greatest.map(Object::toString).orElse("..."));
    }

    private void report(String code, Object... arguments) {
        out.report(Severity.ERROR, code, arguments);
    }

    private static String list(Collection<? extends Id> ids) {
        return String.join(", ", ids.stream().map(Id::value).toList());
    }
}
