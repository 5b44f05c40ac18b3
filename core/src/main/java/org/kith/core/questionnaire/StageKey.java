package org.kith.core.questionnaire;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a stage at which a questionnaire is answered, such as {@code after-course}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record StageKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<StageKey> KIND = Kinds.id("stage-key", StageKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public StageKey {
        Id.check(value, "stage key");
    }

    /** {@return the name} */
    public static StageKey of(String value) {
        return new StageKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
