package org.kith.core.dossier;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a due list.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record DueListId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<DueListId> KIND = Kinds.id("due-list-id", DueListId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public DueListId {
        Id.check(value, "due list id");
    }

    /** {@return the name} */
    public static DueListId of(String value) {
        return new DueListId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
