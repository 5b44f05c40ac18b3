package org.kith.course.enrolment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a participation, which does not tell whose it is.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ParticipationId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ParticipationId> KIND = Kinds.id("participation-id", ParticipationId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ParticipationId {
        Id.check(value, "participation id");
    }

    /** {@return the name} */
    public static ParticipationId of(String value) {
        return new ParticipationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
