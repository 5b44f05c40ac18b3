package org.kith.core.questionnaire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;

/**
 * What one person answered to one question. Whether it fits the question is checked beside the questionnaire.
 *
 * <p>Immutable; {@code toString()} tells of what sort the answer is and never what it says.
 */
public sealed interface QuestionAnswer {

    /** What answers look like. */
    Variants<QuestionAnswer> KIND = QuestionAnswerShapes.KIND;

    /**
     * A level of a scale.
     *
     * @param level the level
     */
    record Level(LevelKey level) implements QuestionAnswer {

        @Override
        public String toString() {
            return "Level";
        }
    }

    /**
     * What was chosen.
     *
     * @param chosen the choices, in the order given; none of those offered if empty
     */
    record Choices(Set<ChoiceKey> chosen) implements QuestionAnswer {

        /** Makes the answer. */
        public Choices {
            chosen = ImmutableSet.copyOf(chosen);
        }

        /** {@return the choice of one} */
        public static Choices of(ChoiceKey choice) {
            return new Choices(ImmutableSet.of(choice));
        }

        @Override
        public String toString() {
            return "Choices";
        }
    }

    /**
     * What was put before what.
     *
     * @param ranked the choices, the first before all others; those left out are not ranked
     */
    record Ranking(List<ChoiceKey> ranked) implements QuestionAnswer {

        /** Makes the answer. */
        public Ranking {
            ranked = ImmutableList.copyOf(ranked);
        }

        @Override
        public String toString() {
            return "Ranking";
        }
    }

    /**
     * What somebody wrote.
     *
     * @param text the words
     */
    record Words(Text text) implements QuestionAnswer {

        @Override
        public String toString() {
            return "Words";
        }
    }

    /**
     * A number.
     *
     * @param number the number
     */
    record Amount(Fraction number) implements QuestionAnswer {

        @Override
        public String toString() {
            return "Amount";
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements QuestionAnswer {

        @Override
        public String toString() {
            return "Day";
        }
    }

    /**
     * No answer, on purpose; another thing than a question that nobody answered yet.
     *
     * @param reason why
     */
    record Nothing(Silence reason) implements QuestionAnswer {

        @Override
        public String toString() {
            return "Nothing";
        }
    }
}
