package org.kith.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction THIRD = Fraction.of(1, 3);
    private static final Fraction HUGE = Fraction.of(Long.MAX_VALUE).times(Long.MAX_VALUE);

    @Nested
    class LowestTerms {

        @ParameterizedTest
        @CsvSource({
            "6, 8, 3/4",
            "-6, 8, -3/4",
            "6, -8, -3/4",
            "-6, -8, 3/4",
            "0, -5, 0",
            "8, 4, 2",
            "9223372036854775807, 9223372036854775807, 1",
            "-9223372036854775808, -9223372036854775808, 1",
            "-9223372036854775808, 2, -4611686018427387904",
            "1, -9223372036854775808, -1/9223372036854775808",
            "-9223372036854775808, -1, 9223372036854775808",
        })
        void areReachedFromAnyNumbers(long numerator, long denominator, String expected) {
            assertThat(Fraction.of(numerator, denominator)).hasToString(expected);
        }

        @Test
        void makeEqualFractionsEqual() {
            assertThat(Fraction.of(2, 4))
                    .isEqualTo(HALF)
                    .hasSameHashCodeAs(HALF)
                    .isNotEqualTo(THIRD);
        }

        @Test
        void areTheSameAfterADetourBeyondLongs() {
            Fraction back = HUGE.dividedBy(Long.MAX_VALUE);

            assertThat(back).isEqualTo(Fraction.of(Long.MAX_VALUE)).hasSameHashCodeAs(Fraction.of(Long.MAX_VALUE));
        }

        @Test
        void haveAPositiveDenominator() {
            assertThat(Fraction.of(BigInteger.ONE, BigInteger.valueOf(-3)).denominator())
                    .isEqualTo(3);
        }

        @Test
        void needADenominator() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Fraction.of(1, 0))
                    .withMessage("the denominator of a fraction must not be 0");
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Fraction.of(BigInteger.ONE, BigInteger.ZERO))
                    .withMessage("the denominator of a fraction must not be 0");
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void adds() {
            assertThat(HALF.plus(THIRD)).isEqualTo(Fraction.of(5, 6));
        }

        @Test
        void takesAway() {
            assertThat(HALF.minus(THIRD)).isEqualTo(Fraction.of(1, 6));
        }

        @Test
        void multiplies() {
            assertThat(Fraction.of(2, 3).times(Fraction.of(3, 4))).isEqualTo(HALF);
        }

        @Test
        void divides() {
            assertThat(HALF.dividedBy(Fraction.of(-3, 4))).isEqualTo(Fraction.of(-2, 3));
        }

        @Test
        void doesNotDivideByZero() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> HALF.dividedBy(Fraction.ZERO))
                    .withMessage("cannot divide a fraction by 0; ask isZero() of the divisor first");
        }

        @Test
        void goesBeyondLongs() {
            assertThat(Fraction.of(Long.MAX_VALUE).plus(Fraction.ONE)).hasToString("9223372036854775808");
            assertThat(Fraction.of(Long.MIN_VALUE).negate()).hasToString("9223372036854775808");
            assertThat(Fraction.of(Long.MIN_VALUE).minus(Fraction.ONE)).hasToString("-9223372036854775809");
        }

        @Test
        void sumsUp() {
            assertThat(Fraction.sum(List.of(HALF, THIRD, Fraction.of(1, 6)))).isEqualTo(Fraction.ONE);
        }

        @Test
        void sumsUpNothingToZero() {
            assertThat(Fraction.sum(List.of())).isEqualTo(Fraction.ZERO);
        }

        @Test
        void givesPercentages() {
            assertThat(Fraction.of(3, 4).percent()).isEqualTo(Fraction.of(75));
        }
    }

    @Nested
    class Questions {

        @Test
        void zeroIsZero() {
            assertThat(Fraction.of(0, 7).isZero()).isTrue();
            assertThat(HALF.isZero()).isFalse();
            assertThat(HUGE.isZero()).isFalse();
        }

        @Test
        void wholeNumbersAreIntegers() {
            assertThat(Fraction.of(8, 4).isInteger()).isTrue();
            assertThat(HUGE.isInteger()).isTrue();
            assertThat(HALF.isInteger()).isFalse();
            assertThat(HALF.dividedBy(HUGE).isInteger()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"7/2, 3", "-7/2, -4", "6/2, 3", "0, 0", "1/99999999999999999999, 0", "-1/99999999999999999999, -1"})
        void floorIsNotAbove(String fraction, long expected) {
            assertThat(Fraction.parse(fraction).floor()).isEqualTo(expected);
        }

        @Test
        void floorMustFitInALong() {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(HUGE::floor);
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Fraction.parse("9223372036854775808").floor());
        }
    }

    @Nested
    class ToDecimal {

        @ParameterizedTest
        @CsvSource({
            "19/26, 3, HALF_UP, 0.731",
            "1/8, 2, HALF_UP, 0.13",
            "1/8, 2, HALF_EVEN, 0.12",
            "-1/8, 2, FLOOR, -0.13",
            "-1/1000, 1, HALF_UP, 0.0",
            "5, 0, UNNECESSARY, 5",
            "5, 2, UNNECESSARY, 5.00",
            "5/2, 0, HALF_EVEN, 2",
        })
        void roundsAsTold(String fraction, int decimals, RoundingMode rounding, String expected) {
            assertThat(Fraction.parse(fraction).toDecimal(decimals, rounding)).isEqualTo(expected);
        }

        @Test
        void doesNotRoundUntold() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> THIRD.toDecimal(2, RoundingMode.UNNECESSARY));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 101})
        void hasABoundedNumberOfDecimals(int decimals) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> THIRD.toDecimal(decimals, RoundingMode.HALF_UP))
                    .withMessage("the number of decimals must be one from 0 to 100");
        }
    }

    @Nested
    class ToPlainText {

        @ParameterizedTest
        @CsvSource({
            "0, 0",
            "-3, -3",
            "17/2, 8.5",
            "5/4, 1.25",
            "-1/100, -0.01",
            "1/8, 1/8",
            "25/6, 25/6",
            "-1/3, -1/3",
            "100000000000000000000001/2, 50000000000000000000000.5"
        })
        void isADecimalOnlyWhereThatIsShortAndExact(String fraction, String text) {
            assertThat(Fraction.parse(fraction).toPlainText()).isEqualTo(text);
        }
    }

    @Nested
    class Parse {

        @ParameterizedTest
        @CsvSource({
            "7/13, 7/13",
            "-7/13, -7/13",
            "14/26, 7/13",
            "3, 3",
            "-3, -3",
            "-0, 0",
            "0/5, 0",
            "0.25, 1/4",
            "-0.50, -1/2",
            "007, 7",
            "92233720368547758070/10, 9223372036854775807",
        })
        void readsWholeNumbersFractionsAndDecimals(String text, String expected) {
            assertThat(Fraction.parse(text)).hasToString(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", "-", "/", "1/", "/2", "1/2/3", "1/-2", "+1", "1e3", "1E3", ".5", "5.", "-.5", "1.5/2", "1/2.5",
                    " 1", "1 / 2", "1,5", "٣", "NaN", "--1", "0x10", "1/0", "1/00", "1-"
                })
        void refusesEverythingElseWithoutRepeatingIt(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fraction.parse(text))
                    .withMessageStartingWith("Not a fraction: ")
                    .withNoCause();
        }

        @Test
        void refusesLongTexts() {
            assertThat(Fraction.parse("9".repeat(64)).isInteger()).isTrue();
            assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse("9".repeat(65)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Fraction.parse("9".repeat(32) + "/" + "7".repeat(32)));
        }
    }
}
