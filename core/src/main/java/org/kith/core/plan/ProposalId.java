package org.kith.core.plan;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a proposal within its plan.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ProposalId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ProposalId> KIND = Kinds.id("proposal-id", ProposalId::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ProposalId {
        Id.check(value, "proposal id");
    }

    /** {@return the name} */
    public static ProposalId of(String value) {
        return new ProposalId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
