package org.kith.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-01-01, 2019-12-31",
        "2021-05, 2021-05-01, 2021-05-31",
        "2020-02, 2020-02-01, 2020-02-29",
        "2021-05-23, 2021-05-23, 2021-05-23",
        "2018~, 2018-01-01, 2018-12-31",
        "2021-09/2021-11, 2021-09-01, 2021-11-30",
        "2021-05/2021, 2021-05-01, 2021-12-31",
        "2021/2021-05, 2021-01-01, 2021-05-31",
        "../2019-10, , 2019-10-31",
        "2019-10/.., 2019-10-01, ",
        "XXXX-05-23, , ",
        "0001, 0001-01-01, 0001-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
    })
    void boundsAreInclusiveAndEmptyWhereNotKnown(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
    }

    @Nested
    class Parse {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "19",
                    "19999",
                    "-2019",
                    "+2019",
                    "0000",
                    "2021-5",
                    "2021-13",
                    "2021-00",
                    "2021-02-30",
                    "2021-02-29",
                    "2021-05-00",
                    "2021/05/23",
                    "2021.05",
                    "2021-05.23",
                    "20210523",
                    "2021-05-23T10:00",
                    "~2019",
                    "2019~~",
                    "2019?",
                    " 2019",
                    "٢٠١٩",
                    "../..",
                    "/",
                    "2019/",
                    "/2019",
                    "..",
                    "2019/2020/2021",
                    "2021-11/2021-09",
                    "2022/2021",
                    "XXXX",
                    "XXXX-05",
                    "XXXX-02-30",
                    "XXXX-13-01",
                    "XXXX-00-01",
                    "XXXX-05-00",
                    "XXXX-05-23~",
                    "XXXX-05-23/..",
                    "XXXX-05/23",
                    "xxxx-05-23",
                    "201X"
                })
        void refusesEverythingElseWithoutRepeatingIt(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.parse(text))
                    .withMessage(
                            "Not a date known in part: a real date such as 2019, 2021-05 or 2021-05-23 (with '~' at"
                                    + " its end if approximate), an interval such as ../2019-10, 2019-10/.. or"
                                    + " 2021-09/2021-11, or XXXX-05-23 if the year is not known");
        }

        @Test
        void acceptsTheLeapDayOfAnUnknownYear() {
            assertThat(PartialDate.parse("XXXX-02-29")).hasToString("XXXX-02-29");
        }
    }

    @Nested
    class Of {

        @Test
        void aDay() {
            assertThat(PartialDate.of(LocalDate.of(2021, 5, 3))).isEqualTo(PartialDate.parse("2021-05-03"));
        }

        @Test
        void aMonth() {
            assertThat(PartialDate.of(YearMonth.of(2021, 5))).isEqualTo(PartialDate.parse("2021-05"));
        }

        @Test
        void aYear() {
            assertThat(PartialDate.of(Year.of(87))).isEqualTo(PartialDate.parse("0087"));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -44, 10_000})
        void noYearOutOfRange(int year) {
            String message = "the year of a date known in part must be one from 1 to 9999";

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.of(Year.of(year)))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.of(YearMonth.of(year, 1)))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PartialDate.of(LocalDate.of(year, 1, 1)))
                    .withMessage(message);
        }
    }

    @ParameterizedTest
    @CsvSource({"2018~, true", "2018-05~/2019, true", "2018/2019-01-02~, true", "2018, false", "XXXX-05-23, false"})
    void isApproximateIfOneEndIs(String text, boolean expected) {
        assertThat(PartialDate.parse(text).isApproximate()).isEqualTo(expected);
    }

    @Nested
    class Exact {

        @ParameterizedTest
        @ValueSource(strings = {"2021-05-23", "2021-05-23/2021-05-23"})
        void isOneFullDay(String text) {
            assertThat(PartialDate.parse(text).exact()).contains(LocalDate.of(2021, 5, 23));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021-05-23~", "2021-05", "2021-05-23/..", "../2021-05-23", "XXXX-05-23"})
        void isEmptyForAllElse(String text) {
            assertThat(PartialDate.parse(text).exact()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-06-01, true",
        "2019, 2020-01-01, false",
        "2019, 2018-12-31, false",
        "../2019-10, 1900-01-01, true",
        "../2019-10, 2019-11-01, false",
        "2019-10/.., 2019-09-30, false",
        "2019-10/.., 2099-01-01, true",
        "2018~, 1950-01-01, true",
        "2018~/2019, 1950-01-01, true",
        "2018~/2019, 2020-01-01, false",
        "XXXX-05-23, 1950-05-23, true",
        "XXXX-05-23, 1950-05-24, false",
    })
    void couldBeWhatIsNotRuledOut(String text, LocalDate day, boolean expected) {
        assertThat(PartialDate.parse(text).couldBe(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2020, -1",
        "2020-01, 2019, 1",
        "2019-12-31, 2020, -1",
        "2019-10, 2019-10-15, ",
        "2019, 2019, ",
        "2019-10-15, 2019-10-15, 0",
        "../2019-10, 2019-11, -1",
        "../2019-10, 2019-10, ",
        "2019-11/.., ../2019-10, 1",
        "2018~, 2050, ",
        "2018~/2019, 2020, -1",
        "2018~/2019, 2017, ",
        "XXXX-05-23, 2020, ",
        "XXXX-05-23, XXXX-05-23, ",
    })
    void comparesOnlyWhatIsCertain(String text, String other, Integer expected) {
        assertThat(PartialDate.parse(text).compare(PartialDate.parse(other)).orElse(null))
                .isEqualTo(expected);
    }
}
