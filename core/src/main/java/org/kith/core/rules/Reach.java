package org.kith.core.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
 * depends on too; so there is somebody unless some of them contradict each other, or one can never hold. Immutable.
 */
final class Reach {

    /** How many conditions on one question are looked at together; of more it is presumed that they can all hold. */
    private static final int FEW = 12;

    private final Questionnaire questionnaire;

    Reach(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** {@return whether some stage and some answers make that the question is asked, as far as its conditions make sense} */
    boolean isPossible(QuestionKey key) {
        List<Condition> conditions = conditions(key);
        Map<QuestionKey, List<Condition.OnAnswer>> byQuestion = conditions.stream()
                .filter(Condition.OnAnswer.class::isInstance)
                .map(Condition.OnAnswer.class::cast)
                .collect(groupingBy(Condition.OnAnswer::question));
        return haveAStage(conditions)
                && byQuestion.entrySet().stream()
                        .allMatch(on -> canHold(
                                on.getValue().stream()
                                        .map(Reach::wanted)
                                        .distinct()
                                        .toList(),
                                atMost(on.getKey())));
    }

    private static boolean haveAStage(List<Condition> conditions) {
        List<Set<StageKey>> stages = conditions.stream()
                .filter(Condition.AtStage.class::isInstance)
                .map(condition -> ((Condition.AtStage) condition).anyOf())
                .collect(toImmutableList());
        return stages.isEmpty()
                || stages.get(0).stream().anyMatch(stage -> stages.stream().allMatch(some -> some.contains(stage)));
    }

    /** {@return how many of its answers a question takes at once} */
    private int atMost(QuestionKey key) {
        return questionnaire
                .question(key)
                .filter(question -> question.form() instanceof QuestionForm.MultipleChoice)
                .map(question ->
                        ((QuestionForm.MultipleChoice) question.form()).atMost().orElse(Integer.MAX_VALUE))
                .orElse(1);
    }

    /** {@return whether so many answers can have one of each set among them} */
    private static boolean canHold(List<Set<? extends Id>> wanted, int atMost) {
        if (wanted.stream().anyMatch(Set::isEmpty)) {
            return false;
        }
        if (wanted.size() <= atMost || (wanted.size() > FEW && atMost > 1)) {
            return true;
        }
        Set<BitSet> met = Set.of(new BitSet());
        Set<BitSet> answers = wanted.stream()
                .flatMap(Set::stream)
                .map(answer -> holding(answer, wanted))
                .collect(toImmutableSet());
        for (int i = 0; i < atMost; i++) {
            met = Sets.cartesianProduct(met, answers).stream()
                    .map(pair -> or(pair.get(0), pair.get(1)))
                    .collect(toImmutableSet());
        }
        return met.stream().anyMatch(holding -> holding.cardinality() == wanted.size());
    }

    /** {@return the places of the sets that an answer is in} */
    private static BitSet holding(Id answer, List<Set<? extends Id>> wanted) {
        BitSet places = new BitSet();
        IntStream.range(0, wanted.size())
                .filter(i -> wanted.get(i).contains(answer))
                .forEach(places::set);
        return places;
    }

    private static BitSet or(BitSet some, BitSet more) {
        BitSet both = (BitSet) some.clone();
        both.or(more);
        return both;
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
