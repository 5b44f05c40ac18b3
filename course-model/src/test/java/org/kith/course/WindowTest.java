package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.course.Samples.CLOSING;
import static org.kith.course.Samples.LONDON;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final Instant OPENING = Instant.parse("2021-12-01T09:00:00Z");

    @Nested
    class Contains {

        @ParameterizedTest
        @CsvSource({
            "2021-12-01T08:59:59Z, false",
            "2021-12-01T09:00:00Z, true",
            "2021-12-31T16:59:59Z, true",
            "2021-12-31T17:00:00Z, false"
        })
        void theFirstMomentAndNotTheLast(Instant moment, boolean expected) {
            assertThat(Window.of(OPENING, CLOSING).contains(moment)).isEqualTo(expected);
        }

        @Test
        void everyMomentWithoutBounds() {
            assertThat(Window.ALWAYS.contains(Instant.MIN)).isTrue();
            assertThat(Window.ALWAYS.contains(Instant.MAX)).isTrue();
        }

        @Test
        void noMomentWhereItClosesBeforeItOpens() {
            Window inverted = new Window(Optional.of(CLOSING), Optional.of(OPENING));

            assertThat(inverted.isEmpty()).isTrue();
            assertThat(inverted.contains(OPENING)).isFalse();
            assertThat(inverted.contains(CLOSING)).isFalse();
        }
    }

    @Nested
    class Of {

        @Test
        void needsAnEndAfterTheStart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Window.of(CLOSING, CLOSING))
                    .withMessage("a window must close after it opens");
        }
    }

    @Nested
    class ChangeOfTheClocks {

        @Test
        void closesOneOfTwoHoursThatTheClocksShowAlike() {
            Instant first = LocalDateTime.of(2026, 10, 25, 1, 30)
                    .atZone(LONDON)
                    .withEarlierOffsetAtOverlap()
                    .toInstant();
            Window window = Window.before(first);

            assertThat(first).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
            assertThat(window.contains(first.minusSeconds(1))).isTrue();
            assertThat(window.contains(first.plusSeconds(3_600))).isFalse();
        }

        @Test
        void leavesADayOfTwentyThreeHours() {
            Window sunday = Window.of(midnight(29, LONDON), midnight(30, LONDON));

            assertThat(sunday.contains(midnight(29, LONDON).plusSeconds(23 * 3_600 - 1)))
                    .isTrue();
            assertThat(sunday.contains(midnight(29, LONDON).plusSeconds(23 * 3_600)))
                    .isFalse();
        }

        @Test
        void isNotThereInAZoneWithout() {
            ZoneId accra = ZoneId.of("Africa/Accra");

            assertThat(Window.of(midnight(29, accra), midnight(30, accra)))
                    .isEqualTo(Window.of(midnight(29, ZoneOffset.UTC), midnight(30, ZoneOffset.UTC)));
        }

        private static Instant midnight(int dayOfMarch, ZoneId zone) {
            return LocalDateTime.of(2026, 3, dayOfMarch, 0, 0).atZone(zone).toInstant();
        }
    }
}
