package org.kith.core.questionnaire;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a chapter within its questionnaire, such as {@code power}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ChapterKey(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ChapterKey> KIND = Kinds.id("chapter-key", ChapterKey::of);

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ChapterKey {
        Id.check(value, "chapter key");
    }

    /** {@return the name} */
    public static ChapterKey of(String value) {
        return new ChapterKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
