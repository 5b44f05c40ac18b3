package org.kith.core.plan;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an idea within its plan.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record IdeaId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<IdeaId> KIND = Kinds.id("idea-id", IdeaId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public IdeaId {
        Id.check(value, "idea id");
    }

    /** {@return the name} */
    public static IdeaId of(String value) {
        return new IdeaId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
