package org.kith.core.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed between two versions of a questionnaire, question by question, and which answers stay comparable.
 *
 * <p>Questions are the same if their keys are. Text between the questions is not looked at. Immutable.
 *
 * @param changes what changed: the questions of the later version in order, then those that are gone
 * @param comparable the questions of both versions whose answers may be put side by side, in the order of the later version: those that
 *     did not change otherwise, and are asked because of comparable answers only
 */
public record VersionComparison(List<QuestionChange> changes, Set<QuestionKey> comparable) {

    /** Makes a comparison. */
    public VersionComparison {
        changes = ImmutableList.copyOf(changes);
        comparable = ImmutableSet.copyOf(comparable);
    }

    /**
     * {@return what changed from one version to a later one}
     *
     * @throws IllegalArgumentException if they are of two questionnaires
     */
    public static VersionComparison of(Questionnaire before, Questionnaire after) {
        checkArgument(
                before.id().equals(after.id()),
                "'%s' and '%s' are two questionnaires; compare two versions of one",
                before.id(),
                after.id());
        List<QuestionChange> changes = new Alterations(before, after).changes();
        return new VersionComparison(changes, comparable(after, changes));
    }

    private static Set<QuestionKey> comparable(Questionnaire after, List<QuestionChange> changes) {
        Set<QuestionKey> comparable =
                after.questions().stream().map(Question::key).collect(Collectors.toCollection(LinkedHashSet::new));
        changes.stream()
                .filter(change -> !change.keepsAnswersComparable())
                .map(QuestionChange::question)
                .forEach(comparable::remove);
        boolean isLess = true;
        while (isLess) {
            isLess = comparable.removeIf(key -> !comparable.containsAll(needs(after, key)));
        }
        return comparable;
    }

    /** {@return the questions because of which a question is asked} */
    private static Set<QuestionKey> needs(Questionnaire questionnaire, QuestionKey key) {
        return questionnaire.question(key).stream()
                .flatMap(question -> question.onlyIf().stream())
                .filter(Condition.OnAnswer.class::isInstance)
                .map(condition -> ((Condition.OnAnswer) condition).question())
                .collect(toImmutableSet());
    }
}
