package org.kith.core.privacy;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * A person, by a key that means something to the host alone.
 *
 * <p>Names and addresses live with the host. The text of a reference does not show the key, so that it reaches no log.
 *
 * @param value the host's key, with the syntax of an {@link Id}
 */
public record PersonRef(String value) implements Id {

    /** The kind of fields that refer to a person. */
    public static final Scalar<PersonRef> KIND = Kinds.id("person", PersonRef::of);

    /**
     * Makes a reference.
     *
     * @throws IllegalArgumentException if the key has not the syntax of an {@link Id}
     */
    public PersonRef {
        Id.check(value, "person reference");
    }

    /** {@return the reference of a key} */
    public static PersonRef of(String value) {
        return new PersonRef(value);
    }

    @Override
    public String toString() {
        return "PersonRef";
    }
}
