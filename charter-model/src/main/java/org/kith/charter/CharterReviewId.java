package org.kith.charter;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a review of a programme, such as {@code bern.2022-11-02}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record CharterReviewId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<CharterReviewId> KIND = Kinds.id("charter-review-id", CharterReviewId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<CharterReviewId> REFERENCE = KIND.referringTo("charter-review");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public CharterReviewId {
        Id.check(value, "charter review id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static CharterReviewId of(String value) {
        return new CharterReviewId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
