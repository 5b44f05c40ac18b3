package org.kith.empowerment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a coverage, such as {@code dudley-partners}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record CoverageId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<CoverageId> KIND = Kinds.id("coverage-id", CoverageId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<CoverageId> REFERENCE = KIND.referringTo("coverage");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public CoverageId {
        Id.check(value, "coverage id");
    }

    /** {@return the name} */
    public static CoverageId of(String value) {
        return new CoverageId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
