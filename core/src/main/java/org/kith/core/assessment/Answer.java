package org.kith.core.assessment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;

/** What was said about one criterion. Immutable. */
public sealed interface Answer {

    /** What answers look like. */
    Variants<Answer> KIND = AnswerShapes.KIND;

    /** {@return what was said beside the answer} */
    Optional<Text> note();

    /** {@return what shows it, in order; empty where nothing was rated} */
    default List<Evidence> evidence() {
        return List.of();
    }

    /**
     * The criterion was rated.
     *
     * @param level the level, on the scale of the criterion
     * @param evidence what shows it, in order; empty if nothing was named
     * @param note what was said beside it
     */
    record Rated(LevelKey level, List<Evidence> evidence, Optional<Text> note) implements Answer {

        /** Makes a rating. */
        public Rated {
            evidence = ImmutableList.copyOf(evidence);
        }

        /** {@return a rating without evidence and note} */
        public static Rated of(LevelKey level) {
            return new Rated(level, List.of(), Optional.empty());
        }
    }

    /**
     * The criterion does not concern the place, so it leaves every denominator.
     *
     * @param note why
     */
    record NotApplicable(Optional<Text> note) implements Answer {}

    /**
     * The rater was asked and does not know.
     *
     * @param note what would have to be found out
     */
    record DontKnow(Optional<Text> note) implements Answer {}

    /**
     * Nobody has answered yet; the same as no entry for the criterion.
     *
     * @param note what was said without answering
     */
    record Unanswered(Optional<Text> note) implements Answer {

        /** The answer of everybody who has not answered. */
        public static final Unanswered NOTHING = new Unanswered(Optional.empty());
    }
}
