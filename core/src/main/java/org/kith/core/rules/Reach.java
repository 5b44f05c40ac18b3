package org.kith.core.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.questionnaire.Choice;
import org.kith.core.questionnaire.Condition;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionForm;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.text.Id;

/**
 * Tells whether there is anybody of whom a question is asked. All conditions of a question must hold, those of the questions that it
 * depends on too; so there is somebody unless two of them contradict each other, or one can never hold. Immutable.
 */
final class Reach {

    private final Questionnaire questionnaire;

    Reach(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** {@return whether some stage and some answers make that the question is asked, as far as its conditions make sense} */
    boolean isPossible(QuestionKey key) {
        List<Condition> conditions = conditions(key);
        Map<QuestionKey, Set<? extends Id>> left = new HashMap<>();
        return haveAStage(conditions)
                && conditions.stream()
                        .filter(Condition.OnAnswer.class::isInstance)
                        .allMatch(condition -> isPossible((Condition.OnAnswer) condition, left));
    }

    private static boolean haveAStage(List<Condition> conditions) {
        List<Set<StageKey>> stages = conditions.stream()
                .filter(Condition.AtStage.class::isInstance)
                .map(condition -> ((Condition.AtStage) condition).anyOf())
                .collect(toImmutableList());
        return stages.isEmpty()
                || stages.get(0).stream().anyMatch(stage -> stages.stream().allMatch(some -> some.contains(stage)));
    }

    private boolean isPossible(Condition.OnAnswer condition, Map<QuestionKey, Set<? extends Id>> left) {
        boolean several = questionnaire
                .question(condition.question())
                .filter(question -> question.form() instanceof QuestionForm.MultipleChoice multiple
                        && multiple.atMost().orElse(2) > 1)
                .isPresent();
        Set<? extends Id> wanted = wanted(condition);
        Set<? extends Id> possible = several
                ? wanted
                : ImmutableSet.copyOf(Sets.intersection(left.getOrDefault(condition.question(), wanted), wanted));
        left.put(condition.question(), possible);
        return !possible.isEmpty();
    }

    /** {@return the conditions of a question and of all that it depends on, each question once} */
    private List<Condition> conditions(QuestionKey key) {
        Set<QuestionKey> seen = new LinkedHashSet<>();
        List<QuestionKey> open = new ArrayList<>(List.of(key));
        while (!open.isEmpty()) {
            QuestionKey next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(needs(questionnaire, next));
            }
        }
        return seen.stream()
                .flatMap(each -> questionnaire.question(each).stream())
                .flatMap(question -> question.onlyIf().stream())
                .collect(toImmutableList());
    }

    /** {@return the questions whose answers decide whether a question is asked} */
    static List<QuestionKey> needs(Questionnaire questionnaire, QuestionKey key) {
        return questionnaire.question(key).stream()
                .flatMap(question -> question.onlyIf().stream())
                .filter(Condition.OnAnswer.class::isInstance)
                .map(condition -> ((Condition.OnAnswer) condition).question())
                .collect(toImmutableList());
    }

    /** {@return the answers with one of which a condition holds} */
    static Set<? extends Id> wanted(Condition.OnAnswer condition) {
        return condition instanceof Condition.Rated rated ? rated.anyOf() : ((Condition.Chosen) condition).anyOf();
    }

    /** {@return the answers that a question offers, of the sort that a condition asks for; empty if it has none of that sort} */
    static Set<? extends Id> offered(Questionnaire questionnaire, Condition.OnAnswer condition, Question question) {
        if (condition instanceof Condition.Chosen) {
            return question.form().choices().stream().map(Choice::key).collect(toImmutableSet());
        }
        return question.form() instanceof QuestionForm.OnScale on
                ? questionnaire.scale(on.scale()).map(Scale::levels).orElse(List.of()).stream()
                        .map(Level::key)
                        .collect(toImmutableSet())
                : Set.of();
    }
}
