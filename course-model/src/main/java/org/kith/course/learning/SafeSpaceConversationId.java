package org.kith.course.learning;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a safe-space conversation, such as {@code spring-2021}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record SafeSpaceConversationId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<SafeSpaceConversationId> KIND =
            Kinds.id("safe-space-conversation-id", SafeSpaceConversationId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<SafeSpaceConversationId> REFERENCE = KIND.referringTo("safe-space-conversation");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public SafeSpaceConversationId {
        Id.check(value, "safe-space conversation id");
    }

    /** {@return the name} */
    public static SafeSpaceConversationId of(String value) {
        return new SafeSpaceConversationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
