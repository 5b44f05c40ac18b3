package org.kith.charter.submission;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a submission, such as {@code bern-2022}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record SubmissionId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<SubmissionId> KIND = Kinds.id("submission-id", SubmissionId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<SubmissionId> REFERENCE = KIND.referringTo("submission");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public SubmissionId {
        Id.check(value, "submission id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static SubmissionId of(String value) {
        return new SubmissionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
