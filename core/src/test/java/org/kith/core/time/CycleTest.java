package org.kith.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final Cycle BERN = Cycle.ofYears(LocalDate.of(2020, 11, 2));

    @Nested
    class Turns {

        @Test
        void beginOnTheDayAndMonthOfTheStart() {
            assertThat(BERN.turn(1)).isEqualTo(DateRange.of(LocalDate.of(2021, 11, 2), LocalDate.of(2022, 11, 2)));
        }

        @Test
        void haveNegativeNumbersBeforeTheStart() {
            assertThat(BERN.number(LocalDate.of(2020, 11, 1))).isEqualTo(-1);
        }

        @Test
        void areFoundByTheirFirstAndLastDay() {
            assertThat(BERN.number(LocalDate.of(2022, 11, 1))).isEqualTo(1);
            assertThat(BERN.number(LocalDate.of(2022, 11, 2))).isEqualTo(2);
        }

        @Test
        void haveAtLeastOneMonth() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Cycle(LocalDate.of(2020, 11, 2), 0))
                    .withMessage("a turn of a cycle must have at least 1 month, was 0");
        }
    }

    @Nested
    class LeapDays {

        private final Cycle cycle = Cycle.ofYears(LocalDate.of(2020, 2, 29));

        @Test
        void areTheLastOfFebruaryInCommonYears() {
            assertThat(cycle.start(1)).isEqualTo(LocalDate.of(2021, 2, 28));
        }

        @Test
        void comeBackInLeapYears() {
            assertThat(cycle.start(4)).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(cycle.number(LocalDate.of(2024, 2, 28))).isEqualTo(3);
        }
    }

    @Property
    void everyDayIsInTheTurnOfItsNumber(
            @ForAll @IntRange(min = 10_000, max = 30_000) int start,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = 0, max = 40_000) int day) {
        Cycle cycle = new Cycle(LocalDate.ofEpochDay(start), months);

        assertThat(cycle.containing(LocalDate.ofEpochDay(day)).contains(LocalDate.ofEpochDay(day)))
                .isTrue();
    }
}
