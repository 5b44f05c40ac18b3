package org.kith.core.plan;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a plan journal, such as {@code birmingham-2022-journal}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record PlanJournalId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<PlanJournalId> KIND = Kinds.id("plan-journal-id", PlanJournalId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<PlanJournalId> REFERENCE = KIND.referringTo("plan-journal");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public PlanJournalId {
        Id.check(value, "plan journal id");
    }

    /** {@return the name} */
    public static PlanJournalId of(String value) {
        return new PlanJournalId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
