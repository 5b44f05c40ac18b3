package org.kith.charter;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an entry within its register, such as {@code policy-st-mary}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record EntryId(String value) implements Id, Comparable<EntryId> {

    /** The kind of fields that hold the name. */
    public static final Scalar<EntryId> KIND = Kinds.id("entry-id", EntryId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public EntryId {
        Id.check(value, "entry id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    /** {@return the order of the names} */
    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
