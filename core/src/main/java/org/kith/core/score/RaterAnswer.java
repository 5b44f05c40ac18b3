package org.kith.core.score;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Id;

/**
 * What one of several raters said about a criterion.
 *
 * @param assessment whose answer
 * @param answer what was answered: the key of a level, {@code not-applicable}, {@code dont-know} or {@code unanswered}
 * @param counts whether this answer alone made the number; false for all where a rule combined them
 */
public record RaterAnswer(AssessmentId assessment, String answer, boolean counts) {

    /** What it looks like. */
    public static final Shape<RaterAnswer> SHAPE = Shape.of(
            RaterAnswer.class,
            "rater-answer",
            Part.required("assessment", AssessmentId.REFERENCE, RaterAnswer::assessment),
            Part.required("answer", Kinds.STRING, RaterAnswer::answer),
            Part.required("counts", Kinds.BOOLEAN, RaterAnswer::counts),
            RaterAnswer::new);

    private static final ImmutableSet<String> NOT_RATED = ImmutableSet.of("not-applicable", "dont-know", "unanswered");

    /** {@return the level that was given; empty if the criterion was not rated} */
    public Optional<LevelKey> level() {
        return Optional.of(answer)
                .filter(given -> !NOT_RATED.contains(given) && Id.isValid(given))
                .map(LevelKey::of);
    }
}
