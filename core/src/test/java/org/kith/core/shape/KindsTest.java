package org.kith.core.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

    @Nested
    class Booleans {

        @Test
        void areTrueOrFalse() {
            assertThat(Kinds.BOOLEAN.parse("true")).isTrue();
            assertThat(Kinds.BOOLEAN.parse("false")).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "ja", "TRUE", "1"})
        void areNothingElse(String other) {
            assertThatIllegalArgumentException().isThrownBy(() -> Kinds.BOOLEAN.parse(other));
        }
    }

    @Nested
    class WholeNumbers {

        @Test
        void includeBothBounds() {
            assertThat(Kinds.integer(-3, 5).parse("-3")).isEqualTo(-3);
            assertThat(Kinds.integer(-3, 5).parse("5")).isEqualTo(5);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-4", "6", "+5", "\u0665", "", "5.0", "99999999999999999999"})
        void areNothingElse(String other) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Kinds.integer(-3, 5).parse(other));
        }
    }

    @Nested
    class Moments {

        @Test
        void areInUtc() {
            assertThat(Kinds.INSTANT.parse("2021-12-31T17:00:00Z")).isEqualTo(Instant.ofEpochSecond(1_640_970_000));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2021-12-31T17:00:00+00:00",
                    "2016-12-31T23:59:60Z",
                    "2021-12-31T24:00:00Z",
                    "2021-02-30T00:00:00Z",
                    "0000-01-01T00:00:00Z",
                    "-999999999-01-01T00:00:00Z",
                    "+1000000000-01-01T00:00:00Z"
                })
        void areNothingElse(String other) {
            assertThatThrownBy(() -> Kinds.INSTANT.parse(other)).isInstanceOf(RuntimeException.class);
        }
    }
}
