package org.kith.empowerment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a statement within its lens, such as {@code grow-others}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record StatementKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<StatementKey> KIND = Kinds.id("statement-id", StatementKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public StatementKey {
        Id.check(value, "statement key");
    }

    /** {@return the name} */
    public static StatementKey of(String value) {
        return new StatementKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
