package org.kith.core.questionnaire;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a question, in all versions of its questionnaire, such as {@code power-own}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record QuestionKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<QuestionKey> KIND = Kinds.id("question-key", QuestionKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public QuestionKey {
        Id.check(value, "question key");
    }

    /** {@return the name} */
    public static QuestionKey of(String value) {
        return new QuestionKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
