package org.kith.core.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.core.framework.ScaleKey;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Variants;

/** How a question is answered. Immutable. */
public sealed interface QuestionForm {

    /** What forms look like. */
    Variants<QuestionForm> KIND = FormShapes.KIND;

    /** {@return what may be chosen or ranked, in order; empty where answers are of another sort} */
    default List<Choice> choices() {
        return List.of();
    }

    /** {@return the choice of a key} */
    default Optional<Choice> choice(ChoiceKey key) {
        return choices().stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    /**
     * With one level of a scale.
     *
     * @param scale the scale of the questionnaire
     */
    record OnScale(ScaleKey scale) implements QuestionForm {}

    /**
     * With one of several choices.
     *
     * @param choices what is offered, in order; at least two
     */
    record SingleChoice(List<Choice> choices) implements QuestionForm {

        /**
         * Makes the form.
         *
         * @throws IllegalArgumentException if there are fewer than two choices, or two have one key
         */
        public SingleChoice {
            choices = checked(choices);
        }
    }

    /**
     * With any number of several choices, or none of them.
     *
     * @param choices what is offered, in order; at least two
     * @param atMost how many may be chosen; all if empty
     */
    record MultipleChoice(List<Choice> choices, Optional<Integer> atMost) implements QuestionForm {

        /**
         * Makes the form.
         *
         * @throws IllegalArgumentException if there are fewer than two choices, or two have one key, or none may be chosen
         */
        public MultipleChoice {
            choices = checked(choices);
            checkArgument(atMost.orElse(1) >= 1, "at least one may be chosen");
        }
    }

    /**
     * By putting choices in order, the first before all; those that are left out are not ranked.
     *
     * @param choices what is offered, in order; at least two
     */
    record RankingOf(List<Choice> choices) implements QuestionForm {

        /**
         * Makes the form.
         *
         * @throws IllegalArgumentException if there are fewer than two choices, or two have one key
         */
        public RankingOf {
            choices = checked(choices);
        }
    }

    /**
     * In one's own words.
     *
     * @param atMost how many characters may be written; as many as any text may have if empty
     */
    record FreeText(Optional<Integer> atMost) implements QuestionForm {}

    /**
     * With a number.
     *
     * @param least the least number that makes sense, inclusive; no bound if empty
     * @param greatest the greatest number that makes sense, inclusive; no bound if empty
     * @param bands where the bands begin in which answers are counted, rising; numbers are not pooled if empty
     */
    record NumberBetween(Optional<Fraction> least, Optional<Fraction> greatest, List<Fraction> bands)
            implements QuestionForm {

        /**
         * Makes the form.
         *
         * @throws IllegalArgumentException if the greatest number is less than the least, or the bands do not rise
         */
        public NumberBetween {
            bands = ImmutableList.copyOf(bands);
            checkArgument(isInOrder(least, greatest), "the greatest number must not be less than the least");
            checkArgument(Ordering.<Fraction>natural().isStrictlyOrdered(bands), "the bands must rise");
        }
    }

    /**
     * With a day.
     *
     * @param earliest the earliest day that makes sense; no bound if empty
     * @param latest the latest day that makes sense; no bound if empty
     */
    record DayBetween(Optional<LocalDate> earliest, Optional<LocalDate> latest) implements QuestionForm {

        /**
         * Makes the form.
         *
         * @throws IllegalArgumentException if the latest day is before the earliest
         */
        public DayBetween {
            checkArgument(
                    earliest.isEmpty() || latest.isEmpty() || !latest.get().isBefore(earliest.get()),
                    "the latest day must not be before the earliest");
        }
    }

    private static boolean isInOrder(Optional<Fraction> least, Optional<Fraction> greatest) {
        return least.isEmpty() || greatest.isEmpty() || least.get().compareTo(greatest.get()) <= 0;
    }

    private static List<Choice> checked(List<Choice> choices) {
        List<ChoiceKey> keys = choices.stream().map(Choice::key).distinct().collect(toImmutableList());
        checkArgument(keys.size() >= 2, "a question with choices offers at least two");
        checkArgument(keys.size() == choices.size(), "each choice needs a key of its own");
        return ImmutableList.copyOf(choices);
    }
}
