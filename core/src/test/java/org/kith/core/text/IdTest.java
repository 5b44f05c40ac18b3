package org.kith.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "voice-1", "cc-uk.2020_1", "a--b", "1.2.3"})
    void isLowerCaseWithSeparatorsBetween(String value) {
        assertThat(Id.isValid(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "voice 1", "-a", "a-", ".a", "a_", "é", "a/b", "a\n", "٣"})
    void isNothingElse(String value) {
        assertThat(Id.isValid(value)).isFalse();
    }

    @Test
    void hasAtMostOneHundredCharacters() {
        assertThat(Id.isValid("a".repeat(100))).isTrue();
        assertThat(Id.isValid("a".repeat(101))).isFalse();
    }

    @Nested
    class Check {

        @Test
        void letsThroughWhatIsValid() {
            assertThat(Id.check("voice-1", "course id")).isEqualTo("voice-1");
        }

        @Test
        void refusesTheRestWithoutRepeatingIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Id.check("Jane Doe", "course id"))
                    .withMessage("Not a course id: lower-case letters, digits, and '.', '-' or '_' between them,"
                            + " 1 to 100 characters");
        }
    }
}
