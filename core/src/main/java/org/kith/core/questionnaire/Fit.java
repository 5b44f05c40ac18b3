package org.kith.core.questionnaire;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells in what an answer does not fit its question. */
final class Fit {

    private final Questionnaire questionnaire;
    private final QuestionForm form;

    Fit(Questionnaire questionnaire, Question question) {
        this.questionnaire = questionnaire;
        this.form = question.form();
    }

    Set<Misfit> misfits(QuestionAnswer answer) {
        if (answer instanceof QuestionAnswer.Level level && form instanceof QuestionForm.OnScale on) {
            boolean isKnown = questionnaire
                    .scale(on.scale())
                    .flatMap(scale -> scale.level(level.level()))
                    .isPresent();
            return where(!isKnown, Misfit.UNKNOWN_LEVEL);
        }
        if (answer instanceof QuestionAnswer.Choices choices && form instanceof QuestionForm.SingleChoice) {
            return choices(choices.chosen(), choices.chosen().size() > 1, Misfit.TOO_MANY_CHOICES);
        }
        if (answer instanceof QuestionAnswer.Choices choices && form instanceof QuestionForm.MultipleChoice of) {
            boolean isTooMany =
                    of.atMost().filter(most -> choices.chosen().size() > most).isPresent();
            return choices(choices.chosen(), isTooMany, Misfit.TOO_MANY_CHOICES);
        }
        if (answer instanceof QuestionAnswer.Ranking ranking && form instanceof QuestionForm.RankingOf) {
            List<ChoiceKey> ranked = ranking.ranked();
            return choices(ranked, ImmutableSet.copyOf(ranked).size() < ranked.size(), Misfit.RANKED_TWICE);
        }
        return ofBounds(answer);
    }

    private Set<Misfit> ofBounds(QuestionAnswer answer) {
        if (answer instanceof QuestionAnswer.Words words && form instanceof QuestionForm.FreeText text) {
            long length = words.text().value().codePoints().count();
            return where(text.atMost().filter(most -> length > most).isPresent(), Misfit.TOO_LONG);
        }
        if (answer instanceof QuestionAnswer.Amount amount && form instanceof QuestionForm.NumberBetween range) {
            return where(!isBetween(amount.number(), range.least(), range.greatest()), Misfit.OUT_OF_RANGE);
        }
        if (answer instanceof QuestionAnswer.Day day && form instanceof QuestionForm.DayBetween range) {
            return where(!isBetween(day.date(), range.earliest(), range.latest()), Misfit.OUT_OF_RANGE);
        }
        return where(!(answer instanceof QuestionAnswer.Nothing), Misfit.OTHER_FORM);
    }

    private Set<Misfit> choices(Collection<ChoiceKey> chosen, boolean isOther, Misfit other) {
        Set<Misfit> misfits = EnumSet.noneOf(Misfit.class);
        Set<ChoiceKey> offered = form.choices().stream().map(Choice::key).collect(toImmutableSet());
        if (!offered.containsAll(chosen)) {
            misfits.add(Misfit.UNKNOWN_CHOICE);
        }
        if (isOther) {
            misfits.add(other);
        }
        return ImmutableSet.copyOf(misfits);
    }

    private static <T extends Comparable<? super T>> boolean isBetween(T value, Optional<T> least, Optional<T> most) {
        return least.filter(bound -> value.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> value.compareTo(bound) > 0).isEmpty();
    }

    private static Set<Misfit> where(boolean isSo, Misfit misfit) {
        return isSo ? ImmutableSet.of(misfit) : ImmutableSet.of();
    }
}
