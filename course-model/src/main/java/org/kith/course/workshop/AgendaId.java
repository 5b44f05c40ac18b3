package org.kith.course.workshop;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an agenda, such as {@code kick-off-2020}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record AgendaId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<AgendaId> KIND = Kinds.id("agenda-id", AgendaId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<AgendaId> REFERENCE = KIND.referringTo("agenda");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public AgendaId {
        Id.check(value, "agenda id");
    }

    /** {@return the name} */
    public static AgendaId of(String value) {
        return new AgendaId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
