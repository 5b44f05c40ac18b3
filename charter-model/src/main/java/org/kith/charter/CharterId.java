package org.kith.charter;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a charter in one version, such as {@code compassionate-city-13}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record CharterId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<CharterId> KIND = Kinds.id("charter-id", CharterId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<CharterId> REFERENCE = KIND.referringTo("charter");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public CharterId {
        Id.check(value, "charter id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static CharterId of(String value) {
        return new CharterId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
