package org.kith.core.spi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.assessment.Assessment;

/**
 * What a scorer looks at: the assessment to score, and others of the same framework version beside it.
 *
 * @param assessment the assessment to score
 * @param others assessments by other raters or of earlier dates, in the order of their ids; may be empty
 */
public record ScoringInput(Assessment assessment, List<Assessment> others) {

    /** Makes an input. */
    public ScoringInput {
        others = ImmutableList.copyOf(others);
    }

    /** {@return an input of one assessment} */
    public static ScoringInput of(Assessment assessment) {
        return new ScoringInput(assessment, List.of());
    }
}
