package org.kith.core.questionnaire;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a choice within its question, such as {@code neighbours}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ChoiceKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ChoiceKey> KIND = Kinds.id("choice-key", ChoiceKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ChoiceKey {
        Id.check(value, "choice key");
    }

    /** {@return the name} */
    public static ChoiceKey of(String value) {
        return new ChoiceKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
