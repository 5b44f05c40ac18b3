package org.kith.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    private static final DateRange MAY = range("2021-05-01", "2021-06-01");

    @Nested
    class End {

        @ParameterizedTest
        @CsvSource({"2021-05-01", "2021-04-30"})
        void mustBeAfterTheStart(LocalDate end) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DateRange.of(MAY.start(), end))
                    .withMessage("the end of a date range must be after its start");
        }

        @Test
        void mayBeGivenIncluded() {
            assertThat(DateRange.ofClosed(MAY.start(), LocalDate.of(2021, 5, 31)))
                    .isEqualTo(MAY);
        }

        @Test
        void mayBeTheStartIfIncluded() {
            assertThat(DateRange.ofClosed(MAY.start(), MAY.start()).days()).isEqualTo(1);
        }

        @Test
        void isToldIncluded() {
            assertThat(MAY.endInclusive()).isEqualTo(LocalDate.of(2021, 5, 31));
        }

        @Test
        void cannotBeTheLastDayOfAll() {
            assertThatIllegalArgumentException().isThrownBy(() -> DateRange.ofClosed(MAY.start(), LocalDate.MAX));
        }
    }

    @Test
    void countsItsDays() {
        assertThat(MAY.days()).isEqualTo(31);
    }

    @ParameterizedTest
    @CsvSource({"2021-04-30, false", "2021-05-01, true", "2021-05-31, true", "2021-06-01, false"})
    void containsTheStartButNotTheEnd(LocalDate day, boolean expected) {
        assertThat(MAY.contains(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-01, 2021-05-01, false",
        "2021-04-01, 2021-05-02, true",
        "2021-05-10, 2021-05-11, true",
        "2021-04-01, 2021-07-01, true",
        "2021-05-31, 2021-07-01, true",
        "2021-06-01, 2021-07-01, false",
    })
    void overlapsWhatSharesADay(LocalDate start, LocalDate end, boolean expected) {
        assertThat(MAY.overlaps(DateRange.of(start, end))).isEqualTo(expected);
        assertThat(DateRange.of(start, end).overlaps(MAY)).isEqualTo(expected);
    }

    @Nested
    class Intersection {

        @Test
        void isWhatBothHave() {
            assertThat(MAY.intersection(range("2021-05-10", "2021-07-01"))).contains(range("2021-05-10", "2021-06-01"));
        }

        @Test
        void isEmptyForNeighbours() {
            assertThat(MAY.intersection(range("2021-06-01", "2021-07-01"))).isEmpty();
        }
    }

    @Test
    void marksItsEndAsNotIncluded() {
        assertThat(MAY).hasToString("[2021-05-01, 2021-06-01)");
    }

    private static DateRange range(String start, String endExclusive) {
        return DateRange.of(LocalDate.parse(start), LocalDate.parse(endExclusive));
    }
}
