package org.kith.core.assessment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of an assessment, such as {@code plymouth-2020}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record AssessmentId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<AssessmentId> KIND = Kinds.id("assessment-id", AssessmentId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<AssessmentId> REFERENCE = KIND.referringTo("assessment");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public AssessmentId {
        Id.check(value, "assessment id");
    }

    /** {@return the name} */
    public static AssessmentId of(String value) {
        return new AssessmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
