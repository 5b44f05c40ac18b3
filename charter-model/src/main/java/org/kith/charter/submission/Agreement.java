package org.kith.charter.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.community.TeamId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * What the raters of a {@link SelfAssessment} agreed on.
 *
 * @param answers the assessment that holds the answers they agreed on
 * @param on the day on which they did
 * @param by the team or group in which they did, if it is known
 */
public record Agreement(AssessmentId answers, LocalDate on, Optional<TeamId> by) {

    /** What an agreement looks like. */
    public static final Shape<Agreement> SHAPE = Shape.of(
            Agreement.class,
            "agreement",
            Part.required("answers", AssessmentId.REFERENCE, Agreement::answers),
            Part.required("on", Kinds.DATE, Agreement::on),
            Part.optional("by", TeamId.REFERENCE, Agreement::by),
            Agreement::new);
}
