package org.kith.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.LevelKey;

class ScoreCardTest {

    @Nested
    class AnswerOfARater {

        @Test
        void isALevelIfItIsARating() {
            assertThat(Cards.rater("town", "level-1", true).level()).hasValue(LevelKey.of("level-1"));
        }

        @ParameterizedTest
        @ValueSource(strings = {Cards.NOT_APPLICABLE, Cards.DONT_KNOW, Cards.UNANSWERED, "", "No Key"})
        void isNoLevelOtherwise(String answer) {
            assertThat(Cards.rater("town", answer, true).level()).isEmpty();
        }
    }

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
