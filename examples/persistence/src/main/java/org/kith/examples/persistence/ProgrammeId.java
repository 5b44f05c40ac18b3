package org.kith.examples.persistence;

import org.kith.core.text.Id;

/**
 * The stable name of a programme, whose documents are kept and loaded together.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ProgrammeId(String value) implements Id {

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ProgrammeId {
        Id.check(value, "programme id");
    }

    /** {@return the name} */
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
