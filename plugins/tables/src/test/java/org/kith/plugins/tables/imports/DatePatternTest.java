package org.kith.plugins.tables.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePatternTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 2);

    @ParameterizedTest
    @CsvSource({
        "dd.MM.yyyy, de, 02.11.2021",
        "dd.MM.uuuu, de-CH, 02.11.2021",
        "d.M.yy, de, 2.11.21",
        "d MMM yyyy, en, 2 NOV 2021",
        "d. MMMM yyyy, de, 2. November 2021",
        "MM/dd/yyyy, en-US, 11/02/2021",
        "EEEE d MMMM yyyy, fr, mardi 2 novembre 2021",
        "yyyyMMdd, en, 20211102",
    })
    void readsDays(String pattern, String locale, String text) {
        DatePattern day = new DatePattern(pattern, Locale.forLanguageTag(locale));

        assertThat(day.isWhole()).isTrue();
        assertThat(LocalDate.parse(text, day.formatter())).isEqualTo(DAY);
    }

    @Test
    void refusesDaysThatDoNotExist() {
        DatePattern day = new DatePattern("dd.MM.yyyy", Locale.GERMAN);

        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> LocalDate.parse("29.02.2021", day.formatter()));
    }

    @Test
    void refusesWeekdaysThatAreOthers() {
        DatePattern day = new DatePattern("EEEE d MMMM yyyy", Locale.FRENCH);

        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> LocalDate.parse("lundi 2 novembre 2021", day.formatter()));
    }
}
