package org.kith.charter.submission;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a self-assessment, such as {@code bern-2022}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record SelfAssessmentId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<SelfAssessmentId> KIND = Kinds.id("self-assessment-id", SelfAssessmentId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<SelfAssessmentId> REFERENCE = KIND.referringTo("self-assessment");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public SelfAssessmentId {
        Id.check(value, "self-assessment id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static SelfAssessmentId of(String value) {
        return new SelfAssessmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
