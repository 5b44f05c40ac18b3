package org.kith.course.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackTimingTest {

    @Nested
    class AfterSessions {

        @Test
        void putsTheirNumbersInOrder() {
            assertThat(new FeedbackTiming.AfterSessions(Set.of(3, 1, 2)).sessions())
                    .containsExactly(1, 2, 3);
        }

        @Test
        void isAfterEachWithoutAny() {
            assertThat(FeedbackTiming.AfterSessions.each().sessions()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 1_001})
        void namesNoNumberOutOfBounds(int session) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FeedbackTiming.AfterSessions(Set.of(session)))
                    .withMessage("sessions are numbered from 1 to 1000");
        }
    }

    @Nested
    class AfterEnd {

        @ParameterizedTest
        @ValueSource(ints = {-1, 521})
        void isNotOutOfBounds(int weeks) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FeedbackTiming.AfterEnd(weeks))
                    .withMessage("a follow-up comes 0 to 520 weeks after the end");
        }
    }
}
