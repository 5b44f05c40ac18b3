package org.kith.charter;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a programme, such as {@code bern}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ProgrammeId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ProgrammeId> KIND = Kinds.id("programme-id", ProgrammeId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<ProgrammeId> REFERENCE = KIND.referringTo("programme");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ProgrammeId {
        Id.check(value, "programme id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
