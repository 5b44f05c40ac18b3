package org.kith.course.learning;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a learning set, such as {@code inverclyde-1}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record LearningSetId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<LearningSetId> KIND = Kinds.id("learning-set-id", LearningSetId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<LearningSetId> REFERENCE = KIND.referringTo("learning-set");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public LearningSetId {
        Id.check(value, "learning set id");
    }

    /** {@return the name} */
    public static LearningSetId of(String value) {
        return new LearningSetId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
