package org.kith.core.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @Nested
    class Days {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0001-01-01",
                    "0999-12-31",
                    "1000-01-01",
                    "2022-01-25",
                    "2024-02-29",
                    "9999-12-31",
                    "+10000-01-01"
                })
        void areWrittenAsThePlatformWritesThem(String text) {
            assertThat(Dates.format(LocalDate.parse(text))).isEqualTo(text);
        }
    }

    @Nested
    class Times {

        @ParameterizedTest
        @ValueSource(strings = {"00:00", "15:30", "23:59:59", "15:30:00.5", "15:30:00.123456789"})
        void areReadAsThePlatformReadsThem(String text) {
            assertThat(Dates.time(text)).isEqualTo(LocalTime.parse(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "1530",
                    "15-30",
                    "24:00",
                    "15:60",
                    "15:3x",
                    "+1:30",
                    "15:30:60",
                    "15:30-10",
                    "15:30:1",
                    "15:30Z"
                })
        void areRefusedIfThereIsNoSuchTime(String text) {
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Dates.time(text));
        }
    }

    @Nested
    class Moments {

        @ParameterizedTest
        @ValueSource(strings = {"2021-12-31T17:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"})
        void areReadAsThePlatformReadsThem(String text) {
            assertThat(Kinds.INSTANT.parse(text)).isEqualTo(Instant.parse(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"2021-02-30T17:00:00Z", "2021-12-31T24:00:00Z", "0000-12-31T00:00:00Z", "2021-12-31T17:00Z"})
        void areRefusedIfThereIsNoSuchMoment(String text) {
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Kinds.INSTANT.parse(text));
        }
    }
}
