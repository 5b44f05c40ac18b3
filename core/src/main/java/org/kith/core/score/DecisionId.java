package org.kith.core.score;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a decision.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record DecisionId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<DecisionId> KIND = Kinds.id("decision-id", DecisionId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<DecisionId> REFERENCE = KIND.referringTo("decision");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public DecisionId {
        Id.check(value, "decision id");
    }

    /** {@return the name} */
    public static DecisionId of(String value) {
        return new DecisionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
