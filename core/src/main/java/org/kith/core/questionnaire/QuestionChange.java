package org.kith.core.questionnaire;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * How a question changed between two versions of a questionnaire. Immutable.
 *
 * @param question the question
 * @param kinds in what it differs, in the order of the constants; not empty
 */
public record QuestionChange(QuestionKey question, Set<QuestionChangeKind> kinds) {

    /** Makes a change. */
    public QuestionChange {
        kinds = ImmutableSet.copyOf(kinds);
    }

    /** {@return whether answers to both versions may still be put side by side} */
    public boolean keepsAnswersComparable() {
        return kinds.stream().allMatch(QuestionChangeKind::keepsAnswersComparable);
    }
}
