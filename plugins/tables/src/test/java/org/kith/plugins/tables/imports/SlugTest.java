package org.kith.plugins.tables.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "RNN Group, rnn-group",
        "'St Luke''s, Zürich', st-lukes-zurich",
        "St Luke’s, st-lukes",
        "Maßnahme Øst, massnahme-ost",
        "ŁÓDŹ, lodz",
        "İstanbul, istanbul",
        "Plan — B (2022), plan-b-2022",
        "a.b_c, a.b_c",
        "A.b_c, a-b-c",
        "１２, 12",
        "Школа, ''",
        "—, ''",
    })
    void isMadeOfTheLettersAndDigits(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Test
    void isNoLongerThanAnId() {
        assertThat(Slug.of("A ".repeat(100))).hasSize(99).endsWith("a-a");
    }
}
