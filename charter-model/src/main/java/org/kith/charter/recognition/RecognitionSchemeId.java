package org.kith.charter.recognition;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a recognition scheme, such as {@code charter-award}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record RecognitionSchemeId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<RecognitionSchemeId> KIND = Kinds.id("recognition-scheme-id", RecognitionSchemeId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<RecognitionSchemeId> REFERENCE = KIND.referringTo("recognition-scheme");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public RecognitionSchemeId {
        Id.check(value, "recognition scheme id");
    }

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public static RecognitionSchemeId of(String value) {
        return new RecognitionSchemeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
