package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.time.DateRange;
import org.kith.core.time.PartialDate;

class EnglishDatesTest {

    @Test
    void tellADay() {
        assertThat(EnglishDates.weekday(LocalDate.of(2022, 1, 4))).isEqualTo("Tuesday 4 January 2022");
    }

    @Test
    void tellATimeWithTwoDigits() {
        assertThat(EnglishDates.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void tellAMomentWithItsZone() {
        assertThat(EnglishDates.moment(ZonedDateTime.parse("2021-12-31T17:00Z[Europe/London]")))
                .isEqualTo("31 December 2021, 17:00 (Europe/London)");
    }

    @Test
    void tellARangeWithItsLastDay() {
        assertThat(EnglishDates.range(DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 1))))
                .isEqualTo("1 January 2022 to 31 March 2022");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 | 2019",
                "2021-05 | May 2021",
                "2021-05-23 | 23 May 2021",
                "2018~ | about 2018",
                "../2019-10 | by October 2019",
                "2019-10/.. | October 2019 or later",
                "2021-09/2021-11 | between September 2021 and November 2021",
                "XXXX-05-23 | 23 May, year not known"
            })
    void tellWhatIsKnownOfADate(String written, String told) {
        assertThat(EnglishDates.partial(PartialDate.parse(written))).isEqualTo(told);
    }
}
