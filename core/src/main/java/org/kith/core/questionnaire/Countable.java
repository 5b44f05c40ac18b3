package org.kith.core.questionnaire;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;

/**
 * The questions of a questionnaire whose answers can be counted, as a framework, so that the answers of any number of people fit
 * into a {@link ResponseTable}.
 *
 * <p>There is a criterion for each question on a scale, with a single choice, or with a number that is counted in bands; for a
 * multiple choice or a ranking there is a group, with a criterion for each choice, such as {@code help.neighbours}. Questions that
 * are answered in words or with a day, and scales of more than 127 levels, are left out. Of levels that are choices the order means
 * nothing. Immutable.
 */
public final class Countable {

    private final Questionnaire questionnaire;
    private final Framework framework;
    private final ImmutableList<CountableQuestion> columns;

    private Countable(Questionnaire questionnaire, ImmutableList<CountableQuestion> questions) {
        this.questionnaire = questionnaire;
        this.columns = questions;
        this.framework = Framework.builder()
                .id(FrameworkId.of(questionnaire.id().value()))
                .version(questionnaire.version())
                .title(questionnaire.title())
                .profileOnly(true)
                .scales(questions.stream().flatMap(CountableQuestion::scales).collect(toImmutableList()))
                .criteria(questions.stream().map(CountableQuestion::criterion).collect(toImmutableList()))
                .build();
    }

    /** {@return what can be counted; empty if nothing can} */
    static Optional<Countable> of(Questionnaire questionnaire) {
        ImmutableList<CountableQuestion> questions = questionnaire.questions().stream()
                .flatMap(question -> CountableQuestion.of(questionnaire, question).stream())
                .collect(toImmutableList());
        return questions.isEmpty() ? Optional.empty() : Optional.of(new Countable(questionnaire, questions));
    }

    /** {@return the questions as criteria; its id and version are those of the questionnaire} */
    public Framework framework() {
        return framework;
    }

    /**
     * {@return a row for a {@link ResponseTable} of the {@link #framework()}}
     *
     * <p>A question that is not asked, given the other answers, is not applicable. An answer that does not fit its question counts
     * as unanswered;
     * checking the sheet says which those are.
     *
     * @param answers the answers by question
     * @param stage the stage at which they were given
     */
    public byte[] row(Map<QuestionKey, QuestionAnswer> answers, Optional<StageKey> stage) {
        return row(answers, stage, answers.keySet());
    }

    /**
     * {@return a row of which some answers only count}
     *
     * <p>As {@link #row(Map, Optional)}, but that the others count as unanswered, although they decide what is asked.
     *
     * @param answers the answers by question
     * @param stage the stage at which they were given
     * @param counted the questions whose answers count
     */
    public byte[] row(Map<QuestionKey, QuestionAnswer> answers, Optional<StageKey> stage, Set<QuestionKey> counted) {
        ImmutableSet<QuestionKey> asked =
                questionnaire.asked(answers, stage).stream().map(Question::key).collect(toImmutableSet());
        List<Byte> row = columns.stream()
                .flatMap(column -> column.codes(
                        answer(column.key(), answers).filter(answer -> counted.contains(column.key())),
                        asked.contains(column.key())))
                .toList();
        byte[] bytes = new byte[row.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = row.get(i);
        }
        return bytes;
    }

    private Optional<QuestionAnswer> answer(QuestionKey key, Map<QuestionKey, QuestionAnswer> answers) {
        return Optional.ofNullable(answers.get(key))
                .filter(answer -> questionnaire
                        .question(key)
                        .filter(question ->
                                questionnaire.misfits(question, answer).isEmpty())
                        .isPresent());
    }

    @Override
    public String toString() {
        return "Countable(" + framework.id() + ")";
    }
}
