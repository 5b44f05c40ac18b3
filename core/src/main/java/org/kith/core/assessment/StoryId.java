package org.kith.core.assessment;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a story, such as {@code one-more-chair}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record StoryId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<StoryId> KIND = Kinds.id("story-id", StoryId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<StoryId> REFERENCE = KIND.referringTo("story");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public StoryId {
        Id.check(value, "story id");
    }

    /** {@return the name} */
    public static StoryId of(String value) {
        return new StoryId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
