package org.kith.core.indicator;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an indicator.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record IndicatorId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<IndicatorId> KIND = Kinds.id("indicator-id", IndicatorId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<IndicatorId> REFERENCE = KIND.referringTo("indicator");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public IndicatorId {
        Id.check(value, "indicator id");
    }

    /** {@return the name} */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
