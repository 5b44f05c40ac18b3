package org.kith.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.text.Text;

class PauseTest {

    private static final Text WHY = Text.of("The hospice looks after patients first");
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 23);
    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    @Nested
    class End {

        @ParameterizedTest
        @CsvSource({"2020-03-23", "2020-03-22"})
        void mustBeAfterTheStart(LocalDate end) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Pause(MARCH, Optional.of(end), WHY))
                    .withMessage("the end of a pause must be after its start");
        }

        @Test
        void isNotADayOfThePause() {
            Pause pause = Pause.of(DateRange.of(MARCH, JULY), WHY);

            assertThat(pause.contains(JULY.minusDays(1))).isTrue();
            assertThat(pause.contains(JULY)).isFalse();
        }

        @Test
        void mayBeUnknown() {
            Pause pause = Pause.open(MARCH, WHY);

            assertThat(pause.endExclusive()).isEmpty();
            assertThat(pause.contains(MARCH.minusDays(1))).isFalse();
            assertThat(pause.contains(MARCH)).isTrue();
            assertThat(pause.contains(MARCH.plusYears(100))).isTrue();
        }
    }

    @Nested
    class Words {

        @Test
        void leaveTheReasonOut() {
            assertThat(Pause.open(MARCH, WHY).toString()).contains("2020-03-23").doesNotContain("hospice");
        }
    }
}
