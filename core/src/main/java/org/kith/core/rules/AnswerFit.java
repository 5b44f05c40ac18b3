package org.kith.core.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kith.core.framework.Scale;
import org.kith.core.questionnaire.Choice;
import org.kith.core.questionnaire.ChoiceKey;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.QuestionForm;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.spi.Reporter;
import org.kith.core.text.Id;
import org.kith.core.validation.Severity;

/** Checks whether an answer fits its question. It says what would fit and never what was answered. */
final class AnswerFit {

    private final Questionnaire questionnaire;
    private final Question question;
    private final Reporter out;

    private AnswerFit(Questionnaire questionnaire, Question question, Reporter out) {
        this.questionnaire = questionnaire;
        this.question = question;
        this.out = out;
    }

    static void check(Questionnaire questionnaire, Question question, QuestionAnswer answer, Reporter out) {
        new AnswerFit(questionnaire, question, out).check(answer);
    }

    private void check(QuestionAnswer answer) {
        QuestionForm form = question.form();
        if (answer instanceof QuestionAnswer.Level level && form instanceof QuestionForm.OnScale on) {
            level(level, on);
        } else if (answer instanceof QuestionAnswer.Choices choices && form instanceof QuestionForm.SingleChoice) {
            choices(choices.chosen(), Optional.of(1), "answer-sheet.several-choices");
        } else if (answer instanceof QuestionAnswer.Choices choices && form instanceof QuestionForm.MultipleChoice of) {
            choices(choices.chosen(), of.atMost(), "answer-sheet.too-many-choices");
        } else if (answer instanceof QuestionAnswer.Ranking ranking && form instanceof QuestionForm.RankingOf) {
            ranking(ranking.ranked());
        } else if (answer instanceof QuestionAnswer.Words words && form instanceof QuestionForm.FreeText text) {
            words(words, text);
        } else if (answer instanceof QuestionAnswer.Amount amount && form instanceof QuestionForm.NumberBetween range) {
            amount(amount, range);
        } else if (answer instanceof QuestionAnswer.Day day && form instanceof QuestionForm.DayBetween range) {
            day(day.date(), range);
        } else if (!(answer instanceof QuestionAnswer.Nothing)) {
            report("answer-sheet.other-form", QuestionForm.KIND.shapeOf(form).name());
        }
    }

    private void level(QuestionAnswer.Level answer, QuestionForm.OnScale on) {
        Optional<Scale> scale = questionnaire.scale(on.scale());
        if (scale.flatMap(levels -> levels.level(answer.level())).isEmpty()) {
            report(
                    "answer-sheet.unknown-level",
                    list(scale.map(Scale::levels).orElse(List.of()).stream()
                            .map(level -> level.key())
                            .collect(toImmutableList())));
        }
    }

    private void choices(Collection<ChoiceKey> chosen, Optional<Integer> atMost, String tooMany) {
        known(chosen);
        if (chosen.size() > atMost.orElse(Integer.MAX_VALUE)) {
            report(tooMany, atMost.orElseThrow());
        }
    }

    private void ranking(List<ChoiceKey> ranked) {
        known(ranked);
        if (ImmutableSet.copyOf(ranked).size() < ranked.size()) {
            report("answer-sheet.ranked-twice");
        }
    }

    private void known(Collection<ChoiceKey> chosen) {
        ImmutableList<ChoiceKey> offered =
                question.form().choices().stream().map(Choice::key).collect(toImmutableList());
        if (!offered.containsAll(chosen)) {
            report("answer-sheet.unknown-choice", list(offered));
        }
    }

    private void words(QuestionAnswer.Words words, QuestionForm.FreeText form) {
        form.atMost()
                .filter(most -> words.text().value().codePoints().count() > most)
                .ifPresent(most -> report("answer-sheet.too-long", most));
    }

    private void amount(QuestionAnswer.Amount amount, QuestionForm.NumberBetween range) {
        if (range.least().filter(least -> amount.number().compareTo(least) < 0).isPresent()
                || range.greatest()
                        .filter(greatest -> amount.number().compareTo(greatest) > 0)
                        .isPresent()) {
            outOfRange(range.least(), range.greatest());
        }
    }

    private void day(LocalDate day, QuestionForm.DayBetween range) {
        if (range.earliest().filter(day::isBefore).isPresent()
                || range.latest().filter(day::isAfter).isPresent()) {
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
