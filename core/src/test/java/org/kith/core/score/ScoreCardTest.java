package org.kith.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.AssessmentId;

class ScoreCardTest {

    @Nested
    class IdOfACard {

        @Test
        void joinsAssessmentAndMethod() {
            assertThat(ScoreCard.idOf(AssessmentId.of("plymouth"), "weighted-mean")
                            .value())
                    .isEqualTo("plymouth.weighted-mean");
        }

        @Test
        void isAFingerprintWhereThatWouldBeTooLong() {
            ScoreCardId one = ScoreCard.idOf(AssessmentId.of("a".repeat(100)), "weighted-mean");
            ScoreCardId other = ScoreCard.idOf(AssessmentId.of("a".repeat(99) + "b"), "weighted-mean");

            assertThat(one.value()).startsWith("card.").hasSizeLessThanOrEqualTo(100);
            assertThat(one).isNotEqualTo(other);
        }
    }
}
