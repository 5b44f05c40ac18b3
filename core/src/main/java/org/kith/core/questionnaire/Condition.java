package org.kith.core.questionnaire;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Variants;

/**
 * What must be so for a question to be asked.
 *
 * <p>A condition about a question does not hold where that question was not asked or not answered. Immutable.
 */
public sealed interface Condition {

    /** What conditions look like. */
    Variants<Condition> KIND = ConditionShapes.KIND;

    /** A condition on the answer to an earlier question. */
    sealed interface OnAnswer extends Condition {

        /** {@return the earlier question} */
        QuestionKey question();
    }

    /**
     * At least one of some choices was made.
     *
     * @param question a question with choices; of a ranking, the first rank counts
     * @param anyOf the choices; none of them makes a condition that never holds
     */
    record Chosen(QuestionKey question, Set<ChoiceKey> anyOf) implements OnAnswer {

        /** Makes the condition. */
        public Chosen {
            anyOf = ImmutableSet.copyOf(anyOf);
        }
    }

    /**
     * The answer is one of some levels of a scale.
     *
     * @param question a question on a scale
     * @param anyOf the levels; none of them makes a condition that never holds
     */
    record Rated(QuestionKey question, Set<LevelKey> anyOf) implements OnAnswer {

        /** Makes the condition. */
        public Rated {
            anyOf = ImmutableSet.copyOf(anyOf);
        }
    }

    /**
     * The questionnaire is answered at one of some stages.
     *
     * @param anyOf the stages; none of them makes a condition that never holds
     */
    record AtStage(Set<StageKey> anyOf) implements Condition {

        /** Makes the condition. */
        public AtStage {
            anyOf = ImmutableSet.copyOf(anyOf);
        }
    }
}
