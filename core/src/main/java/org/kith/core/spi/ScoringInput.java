package org.kith.core.spi;

import java.util.List;
import org.immutables.value.Value;
import org.kith.core.assessment.Assessment;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.Observation;
import org.kith.core.score.Decision;

/**
 * What a scorer looks at: the assessment to score, and what stands beside it.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface ScoringInput extends WithScoringInput permits ImmutableScoringInput {

    /** {@return the assessment to score} */
    Assessment assessment();

    /**
     * {@return assessments of the same place, body and team against the same framework version, by other raters or of other
     * dates, in the order of their ids}
     */
    List<Assessment> others();

    /**
     * {@return assessments of the same place, body and team against other versions of the framework, in the order of their ids}
     *
     * <p>Their answers do not compare; their days do.
     */
    List<Assessment> otherVersions();

    /** {@return the definitions of what was observed, in the order of their ids} */
    List<Indicator> indicators();

    /** {@return figures about the same place, of any date, in the order of their ids} */
    List<Observation> observations();

    /** {@return what was decided about the same place, body and team on any scheme, in the order of their ids} */
    List<Decision> decisions();

    /** {@return an input of one assessment and nothing else} */
    static ScoringInput of(Assessment assessment) {
        return builder().assessment(assessment).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an input. Not thread-safe. */
    final class Builder extends ImmutableScoringInput.Builder {
        Builder() {}
    }
}
