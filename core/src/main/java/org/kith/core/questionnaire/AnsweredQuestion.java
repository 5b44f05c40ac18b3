package org.kith.core.questionnaire;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A question beside what one person answered to it. Immutable.
 *
 * @param question the question as it is asked now
 * @param given the answers in the order in which they were given, each with the version in which it was asked then; empty if
 *     there is none
 */
public record AnsweredQuestion(Question question, List<GivenAnswer> given) {

    /** Puts answers beside a question. */
    public AnsweredQuestion {
        given = ImmutableList.copyOf(given);
    }

    /** {@return the answer that counts: the last one} */
    public Optional<GivenAnswer> current() {
        return given.stream().reduce((earlier, later) -> later);
    }

    /** {@return the key of the question and how many answers there are} */
    @Override
    public String toString() {
        return "AnsweredQuestion(" + question.key() + ", " + given.size() + " answers)";
    }
}
