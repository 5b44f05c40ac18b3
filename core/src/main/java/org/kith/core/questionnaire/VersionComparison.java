package org.kith.core.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * What changed between two versions of a questionnaire, question by question, and which answers stay comparable.
 *
 * <p>Questions are the same if their keys are. Text between the questions is not looked at. Immutable.
 *
 * @param changes what changed: the questions of the later version in order, then those that are gone
 * @param comparable the questions of both versions whose answers may be put side by side, in the order of the later version
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
        Set<QuestionKey> changed = changes.stream()
                .filter(change -> !change.keepsAnswersComparable())
                .map(QuestionChange::question)
                .collect(toImmutableSet());
        return new VersionComparison(
                changes,
                after.questions().stream()
                        .map(Question::key)
                        .filter(key -> !changed.contains(key))
                        .collect(toImmutableSet()));
    }
}
