package org.kith.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "ABOVE, BELOW, true, true",
        "EQUAL, EQUAL, true, false",
        "BELOW, ABOVE, true, true",
        "OVERLAPPING, OVERLAPPING, false, false",
        "APPROXIMATE, APPROXIMATE, false, false",
    })
    void saysHowFarItGoes(Comparison comparison, Comparison reversed, boolean comparable, boolean different) {
        assertThat(comparison.reversed()).isEqualTo(reversed);
        assertThat(comparison.isComparable()).isEqualTo(comparable);
        assertThat(comparison.isDifferent()).isEqualTo(different);
    }
}
