package org.kith.core.community;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a team, such as {@code plymouth-steering-group}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record TeamId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<TeamId> KIND = Kinds.id("team-id", TeamId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<TeamId> REFERENCE = KIND.referringTo("team");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public TeamId {
        Id.check(value, "team id");
    }

    /** {@return the name} */
    public static TeamId of(String value) {
        return new TeamId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
