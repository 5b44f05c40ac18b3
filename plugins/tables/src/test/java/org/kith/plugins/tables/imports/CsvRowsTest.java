package org.kith.plugins.tables.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void endWithAnyLineEnd(String end) {
        assertThat(CsvRows.of("a;b" + end + "\"c" + end + "d\";" + end + end + "e;f" + end, ';', 10))
                .extracting(CsvRow::number, CsvRow::line)
                .containsExactly(tuple(1, 1), tuple(2, 2), tuple(3, 4), tuple(4, 5));
    }

    @Test
    void goOnBehindAQuoteThatIsNotClosed() {
        assertThat(CsvRows.of("a,b\n\"c,d\n\"e\",f\n\"g,h\ni,\"j\"\"\"\n", ',', 10))
                .extracting(CsvRow::number, CsvRow::line, CsvRow::cells)
                .containsExactly(
                        tuple(1, 1, List.of("a", "b")),
                        tuple(2, 2, List.of()),
                        tuple(3, 3, List.of("e", "f")),
                        tuple(4, 4, List.of()),
                        tuple(5, 5, List.of("i", "j\"")));
    }

    @Test
    void areNoMoreThanAskedFor() {
        assertThat(CsvRows.of("a\n\"b\nc\nd\n", ',', 3)).hasSize(3);
        assertThat(CsvRows.of("", ',', 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void haveColumnsWithLetters(int column, String letters) {
        assertThat(Columns.letters(column)).isEqualTo(letters);
    }
}
