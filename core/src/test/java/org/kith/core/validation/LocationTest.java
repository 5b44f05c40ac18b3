package org.kith.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @Test
    void isToldAsAPositionInAFile() {
        assertThat(Location.of("plan.json", 12, 7)).hasToString("plan.json:12:7");
    }

    @Test
    void mayBeAFileAlone() {
        assertThat(Location.ofFile("plan.json")).hasToString("plan.json");
    }

    @Test
    void knowsWhetherItHasAPosition() {
        assertThat(Location.of("plan.json", 1, 1).hasPosition()).isTrue();
        assertThat(Location.ofFile("plan.json").hasPosition()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1", "-1, -1"})
    void countsFromOne(int line, int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("plan.json", line, column))
                .withMessage("line and column count from 1, or are both 0 if only the file is known");
    }

    @Test
    void needsAFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.ofFile(" "))
                .withMessage("the file of a location must not be blank");
    }
}
