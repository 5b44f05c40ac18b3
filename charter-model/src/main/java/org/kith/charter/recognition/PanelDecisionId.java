package org.kith.charter.recognition;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a panel decision, such as {@code birmingham-2022}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record PanelDecisionId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<PanelDecisionId> KIND = Kinds.id("panel-decision-id", PanelDecisionId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<PanelDecisionId> REFERENCE = KIND.referringTo("panel-decision");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public PanelDecisionId {
        Id.check(value, "panel decision id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static PanelDecisionId of(String value) {
        return new PanelDecisionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
