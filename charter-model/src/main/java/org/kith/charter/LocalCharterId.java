package org.kith.charter;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a place's own charter, such as {@code plymouth-headings}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record LocalCharterId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<LocalCharterId> KIND = Kinds.id("local-charter-id", LocalCharterId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<LocalCharterId> REFERENCE = KIND.referringTo("local-charter");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public LocalCharterId {
        Id.check(value, "local charter id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static LocalCharterId of(String value) {
        return new LocalCharterId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
