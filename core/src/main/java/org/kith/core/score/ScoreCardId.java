package org.kith.core.score;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a score card.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ScoreCardId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ScoreCardId> KIND = Kinds.id("score-card-id", ScoreCardId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<ScoreCardId> REFERENCE = KIND.referringTo("score-card");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ScoreCardId {
        Id.check(value, "score card id");
    }

    /** {@return the name} */
    public static ScoreCardId of(String value) {
        return new ScoreCardId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
