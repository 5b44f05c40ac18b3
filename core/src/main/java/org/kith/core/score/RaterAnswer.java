package org.kith.core.score;

import java.util.Optional;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * What one of several raters said about a criterion.
 *
 * @param assessment whose answer
 * @param level the level that was given; empty if the criterion was not rated
 * @param counts whether this answer alone made the number; false for all where a rule combined them
 */
public record RaterAnswer(AssessmentId assessment, Optional<LevelKey> level, boolean counts) {

    /** What it looks like. */
    public static final Shape<RaterAnswer> SHAPE = Shape.of(
            RaterAnswer.class,
            "rater-answer",
            Part.required("assessment", AssessmentId.REFERENCE, RaterAnswer::assessment),
            Part.optional("level", LevelKey.KIND, RaterAnswer::level),
            Part.required("counts", Kinds.BOOLEAN, RaterAnswer::counts),
            RaterAnswer::new);
}
