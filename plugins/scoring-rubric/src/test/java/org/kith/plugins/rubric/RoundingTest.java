package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kith.plugins.rubric.SmallRubrics.fraction;

import java.math.RoundingMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.number.Fraction;

class RoundingTest {

    @Nested
    class Round {

        @ParameterizedTest
        @CsvSource({
            "FLOOR, 2, 2, -3",
            "CEILING, 3, 3, -2",
            "DOWN, 2, 2, -2",
            "UP, 3, 3, -3",
            "HALF_UP, 2, 3, -3",
            "HALF_DOWN, 2, 2, -2",
            "HALF_EVEN, 2, 2, -2",
        })
        void goesTheWayOfItsMode(RoundingMode mode, String third, String half, String minusHalf) {
            Rounding rounding = new Rounding(mode, Fraction.ONE);

            assertThat(rounding.round(fraction("7/3"))).isEqualTo(fraction(third));
            assertThat(rounding.round(fraction("5/2"))).isEqualTo(fraction(half));
            assertThat(rounding.round(fraction("-5/2"))).isEqualTo(fraction(minusHalf));
        }

        @ParameterizedTest
        @CsvSource({"1/2, 2.74, 5/2", "1/2, 2.75, 3", "5, 7.5, 10", "5, 7.49, 5", "2/3, 1, 4/3", "1/100, 0.125, 13/100"
        })
        void goesToAMultipleOfItsStep(String step, String number, String rounded) {
            Rounding rounding = new Rounding(RoundingMode.HALF_UP, fraction(step));

            assertThat(rounding.round(fraction(number))).isEqualTo(fraction(rounded));
        }

        @Test
        void leavesAMultipleAsItIs() {
            assertThat(new Rounding(RoundingMode.UNNECESSARY, fraction("1/3")).round(fraction("5/3")))
                    .isEqualTo(fraction("5/3"));
        }

        @Test
        void refusesToGuess() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> new Rounding(RoundingMode.UNNECESSARY, Fraction.ONE).round(fraction("1/3")));
        }

        @Test
        void isExactBeyondLong() {
            Fraction much = Fraction.of(Long.MAX_VALUE).times(Long.MAX_VALUE);

            assertThat(new Rounding(RoundingMode.FLOOR, Fraction.ONE).round(much.plus(fraction("1/2"))))
                    .isEqualTo(much);
        }
    }

    @Nested
    class Words {

        @Test
        void nameTheModeAndTheStep() {
            assertThat(new Rounding(RoundingMode.HALF_EVEN, fraction("1/2"))).hasToString("half-even to 1/2");
        }
    }
}
