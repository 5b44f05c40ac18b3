package org.kith.core.questionnaire;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.assessment.ResponseTable.DONT_KNOW;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.questionnaire.QuestionForm.MultipleChoice;
import org.kith.core.questionnaire.QuestionForm.NumberBetween;
import org.kith.core.questionnaire.QuestionForm.OnScale;
import org.kith.core.questionnaire.QuestionForm.RankingOf;
import org.kith.core.questionnaire.QuestionForm.SingleChoice;
import org.kith.core.text.Text;

/** A question as one or several columns of a table of responses. Immutable. */
final class CountableQuestion {

    private static final int NO_LEVEL = -1;

    private final Question question;
    private final ImmutableList<Level> levels;
    private final boolean severalColumns;

    private CountableQuestion(Question question, List<Level> levels, boolean severalColumns) {
        this.question = question;
        this.levels = ImmutableList.copyOf(levels);
        this.severalColumns = severalColumns;
    }

    /** {@return a question that can be counted; empty if it cannot} */
    static Optional<CountableQuestion> of(Questionnaire questionnaire, Question question) {
        QuestionForm form = question.form();
        boolean several = form instanceof MultipleChoice || form instanceof RankingOf;
        return Optional.of(new CountableQuestion(question, levels(questionnaire, form), several))
                .filter(countable -> countable.levels.size() >= 2 && countable.levels.size() <= Byte.MAX_VALUE);
    }

    private static List<Level> levels(Questionnaire questionnaire, QuestionForm form) {
        if (form instanceof OnScale on) {
            return questionnaire.scale(on.scale()).map(Scale::levels).orElse(List.of());
        }
        if (form instanceof SingleChoice single) {
            return levels(
                    single.choices().size(),
                    i -> single.choices().get(i).key().value(),
                    i -> single.choices().get(i).title());
        }
        if (form instanceof MultipleChoice) {
            return levels(2, i -> i == 0 ? "not-chosen" : "chosen", i -> Text.of(i == 0 ? "not chosen" : "chosen"));
        }
        if (form instanceof RankingOf ranking) {
            int last = ranking.choices().size();
            return levels(last, i -> "rank-" + (last - i), i -> Text.of("rank " + (last - i)));
        }
        return form instanceof NumberBetween number && !number.bands().isEmpty() ? bands(number) : List.of();
    }

    private static List<Level> bands(NumberBetween number) {
        return levels(
                number.bands().size() + 1,
                i -> "band-" + i,
                i -> Text.of(
                        i == 0
                                ? "less than " + number.bands().get(0)
                                : number.bands().get(i - 1) + " or more"));
    }

    private static List<Level> levels(int count, Part<String> key, Part<Text> title) {
        return IntStream.range(0, count)
                .mapToObj(i -> Level.builder()
                        .key(LevelKey.of(key.of(i)))
                        .value(i)
                        .title(title.of(i))
                        .build())
                .collect(toImmutableList());
    }

    QuestionKey key() {
        return question.key();
    }

    /** {@return the keys of its columns} */
    private Stream<String> columns() {
        return severalColumns
                ? question.form().choices().stream().map(choice -> key() + "." + choice.key())
                : Stream.of(key().value());
    }

    Stream<Scale> scales() {
        return columns()
                .map(key -> Scale.builder()
                        .key(ScaleKey.of(key))
                        .title(question.wording())
                        .levels(levels)
                        .build());
    }

    Criterion criterion() {
        Criterion.Builder criterion =
                Criterion.builder().key(CriterionKey.of(key().value())).title(question.wording());
        return severalColumns
                ? criterion
                        .criteria(question.form().choices().stream()
                                .map(this::criterion)
                                .collect(toImmutableList()))
                        .build()
                : criterion.scale(ScaleKey.of(key().value())).build();
    }

    private Criterion criterion(Choice choice) {
        String key = key() + "." + choice.key();
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(choice.title())
                .scale(ScaleKey.of(key))
                .build();
    }

    /** {@return what is in its columns for somebody whose answer fits} */
    Stream<Byte> codes(Optional<QuestionAnswer> given, boolean isAsked) {
        QuestionAnswer answer = given.orElse(null);
        if (severalColumns) {
            return question.form().choices().stream().map(choice -> isAsked ? code(choice, answer) : NOT_APPLICABLE);
        }
        return Stream.of(isAsked ? code(answer) : NOT_APPLICABLE);
    }

    private byte code(@Nullable QuestionAnswer answer) {
        if (answer instanceof QuestionAnswer.Level level) {
            return question.form() instanceof OnScale ? code(level.level().value()) : UNANSWERED;
        }
        if (answer instanceof QuestionAnswer.Choices choices && choices.chosen().size() == 1) {
            ChoiceKey only = choices.chosen().iterator().next();
            return question.form() instanceof SingleChoice ? code(only.value()) : UNANSWERED;
        }
        if (answer instanceof QuestionAnswer.Amount amount && question.form() instanceof NumberBetween between) {
            return (byte) between.bands().stream()
                    .filter(band -> band.compareTo(amount.number()) <= 0)
                    .count();
        }
        return silence(answer);
    }

    private byte code(Choice choice, @Nullable QuestionAnswer answer) {
        if (answer instanceof QuestionAnswer.Choices choices && question.form() instanceof MultipleChoice) {
            return (byte) (choices.chosen().contains(choice.key()) ? 1 : 0);
        }
        if (answer instanceof QuestionAnswer.Ranking ranking && question.form() instanceof RankingOf) {
            int rank = ranking.ranked().indexOf(choice.key());
            return rank == NO_LEVEL ? UNANSWERED : (byte) (levels.size() - 1 - rank);
        }
        return silence(answer);
    }

    private byte code(String level) {
        return (byte) IntStream.range(0, levels.size())
                .filter(i -> levels.get(i).key().value().equals(level))
                .findFirst()
                .orElse(UNANSWERED);
    }

    private static byte silence(@Nullable QuestionAnswer answer) {
        return answer instanceof QuestionAnswer.Nothing nothing
                ? switch (nothing.reason()) {
                    case DONT_KNOW -> DONT_KNOW;
                    case NOT_APPLICABLE -> NOT_APPLICABLE;
                    case NOT_SAID -> UNANSWERED;
                }
                : UNANSWERED;
    }

    /** A part of each level, by its index. */
    private interface Part<T> {
        T of(int index);
    }
}
