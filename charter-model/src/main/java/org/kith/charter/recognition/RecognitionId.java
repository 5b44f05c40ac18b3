package org.kith.charter.recognition;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a recognition, such as {@code birmingham-2022}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record RecognitionId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<RecognitionId> KIND = Kinds.id("recognition-id", RecognitionId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<RecognitionId> REFERENCE = KIND.referringTo("recognition");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public RecognitionId {
        Id.check(value, "recognition id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static RecognitionId of(String value) {
        return new RecognitionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
