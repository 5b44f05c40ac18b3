package org.kith.charter;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a register, such as {@code bern}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record RegisterId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<RegisterId> KIND = Kinds.id("register-id", RegisterId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<RegisterId> REFERENCE = KIND.referringTo("register");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public RegisterId {
        Id.check(value, "register id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static RegisterId of(String value) {
        return new RegisterId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
