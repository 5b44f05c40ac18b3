package org.kith.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.text.Text;

class PausesTest {

    private static final Text WHY = Text.of("No staff");
    private static final Pause SPRING = pause("2020-03-23", "2020-07-01"); // 100 days
    private static final Pause WINTER = pause("2021-01-05", "2021-03-08"); // 62 days

    @Nested
    class ADueDate {

        @Test
        void staysWithoutPauses() {
            assertThat(Pauses.NONE.moved(day("2020-06-30"))).contains(day("2020-06-30"));
        }

        @Test
        void staysBeforeAllPauses() {
            assertThat(Pauses.of(List.of(SPRING)).moved(day("2020-03-22"))).contains(day("2020-03-22"));
        }

        @Test
        void movesFromTheFirstDayOfAPause() {
            assertThat(Pauses.of(List.of(SPRING)).moved(day("2020-03-23"))).contains(day("2020-07-01"));
        }

        @Test
        void movesAfterAPauseToo() {
            assertThat(Pauses.of(List.of(SPRING)).moved(day("2020-08-31"))).contains(day("2020-12-09"));
        }

        @Test
        void mayBeBroughtToTheNextPause() {
            assertThat(Pauses.of(List.of(SPRING)).moved(day("2020-10-01"))).contains(day("2021-01-09"));
            assertThat(Pauses.of(List.of(SPRING, WINTER)).moved(day("2020-10-01")))
                    .contains(day("2021-03-12"));
        }

        @Test
        void isNotKnownAsLongAsAPauseIsOpen() {
            Pauses open = Pauses.of(List.of(Pause.open(day("2020-03-23"), WHY)));

            assertThat(open.moved(day("2020-03-22"))).isPresent();
            assertThat(open.moved(day("2020-03-23"))).isEmpty();
            assertThat(open.moved(day("2025-01-01"))).isEmpty();
        }

        @Test
        void doesNotMoveByPausesBeforeItWasAgreed() {
            Pauses sinceAutumn = Pauses.of(List.of(SPRING, WINTER)).since(day("2020-09-01"));

            assertThat(sinceAutumn.moved(day("2020-12-31"))).contains(day("2020-12-31"));
            assertThat(sinceAutumn.moved(day("2021-01-05"))).contains(day("2021-03-08"));
        }

        @Test
        void agreedInAPauseMovesByTheRestOfIt() {
            assertThat(Pauses.of(List.of(SPRING)).since(day("2020-06-29")).moved(day("2020-06-30")))
                    .contains(day("2020-07-02"));
        }
    }

    @Nested
    class TwoOfThem {

        @Test
        void areEqualIfWorkRestsOnTheSameDays() {
            Pauses whole = Pauses.of(List.of(pause("2020-03-01", "2020-05-01")));
            Pauses inParts = Pauses.of(List.of(pause("2020-04-01", "2020-05-01"), pause("2020-03-01", "2020-04-01")));

            assertThat(inParts).isEqualTo(whole).hasSameHashCodeAs(whole).isNotEqualTo(Pauses.NONE);
            assertThat(inParts).hasToString("[[2020-03-01..2020-05-01)]");
        }
    }

    private static Pause pause(String start, String endExclusive) {
        return Pause.of(DateRange.of(day(start), day(endExclusive)), WHY);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
