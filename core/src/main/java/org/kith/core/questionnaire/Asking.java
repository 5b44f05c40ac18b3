package org.kith.core.questionnaire;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through a questionnaire with somebody: which questions are asked, given the answers to those before. One use. */
final class Asking {

    private final Questionnaire questionnaire;
    private final Map<QuestionKey, QuestionAnswer> answers;
    private final Optional<StageKey> stage;
    private final Map<QuestionKey, Question> asked = new LinkedHashMap<>();

    Asking(Questionnaire questionnaire, Map<QuestionKey, QuestionAnswer> answers, Optional<StageKey> stage) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        this.stage = stage;
    }

    List<Question> asked() {
        for (Question question : questionnaire.questions()) {
            if (question.onlyIf().stream().allMatch(this::holds)) {
                asked.put(question.key(), question);
            }
        }
        return ImmutableList.copyOf(asked.values());
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.AtStage at) {
            return stage.filter(at.anyOf()::contains).isPresent();
        }
        Condition.OnAnswer on = (Condition.OnAnswer) condition;
        QuestionAnswer answer = answers.get(on.question());
        return answer != null && asked.containsKey(on.question()) && fits(on, answer);
    }

    private static boolean fits(Condition.OnAnswer condition, QuestionAnswer answer) {
        if (condition instanceof Condition.Rated rated) {
            return answer instanceof QuestionAnswer.Level level && rated.anyOf().contains(level.level());
        }
        Condition.Chosen chosen = (Condition.Chosen) condition;
        if (answer instanceof QuestionAnswer.Ranking ranking) {
            return ranking.ranked().stream().limit(1).anyMatch(chosen.anyOf()::contains);
        }
        return answer instanceof QuestionAnswer.Choices choices
                && choices.chosen().stream().anyMatch(chosen.anyOf()::contains);
    }
}
