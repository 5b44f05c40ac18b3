package org.kith.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiedTest {

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({
            "697, EXACT, 697",
            "over 90, OVER, 90",
            "at least 30, AT_LEAST, 30",
            "about 0.5, ABOUT, 0.5",
            "under 5, UNDER, 5",
            "at most -5, AT_MOST, -5",
        })
        void areReadAndWritten(String text, Qualifier qualifier, BigDecimal amount) {
            assertThat(Qualified.parse(text))
                    .isEqualTo(Qualified.of(qualifier, amount))
                    .hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "over",
                    "over ",
                    "over90",
                    "over  90",
                    "Over 90",
                    "90 over",
                    "exact 90",
                    "more than 90",
                    "+90",
                    "1e3",
                    "1,000",
                    ".5",
                    "5.",
                    "٣",
                    "about over 5",
                    " 5",
                    "5 "
                })
        void areNothingElse(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Qualified.parse(text))
                    .withMessage(
                            "Not an amount: a number such as 697 or 0.5, alone or after 'over', 'at least', 'about',"
                                    + " 'under' or 'at most'");
        }
    }

    @Nested
    class Amount {

        @ParameterizedTest
        @CsvSource({"5.00, 5", "0.50, 0.5", "0.000, 0", "-0.0, 0", "1E+3, 1000", "500, 500"})
        void hasOneSpelling(BigDecimal amount, String expected) {
            Qualified qualified = Qualified.of(Qualifier.EXACT, amount);

            assertThat(qualified)
                    .hasToString(expected)
                    .isEqualTo(Qualified.parse(expected))
                    .hasSameHashCodeAs(Qualified.parse(expected));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E+64", "1E-65", "1E+2147483647", "1E-2147483647"})
        void hasABoundedNumberOfDigits(BigDecimal amount) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Qualified.of(Qualifier.OVER, amount))
                    .withMessage("an amount may have at most 64 digits before the point and 64 after it");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E+63", "1E-64", "0E-2000"})
        void mayBeAsLongAsThat(BigDecimal amount) {
            assertThat(Qualified.of(Qualifier.OVER, amount).amount()).isEqualByComparingTo(amount);
        }

        @Test
        void isBoundedBeforeItIsRead() {
            assertThatIllegalArgumentException().isThrownBy(() -> Qualified.parse("0".repeat(161)));
        }
    }

    @Test
    void isExactWithoutAWord() {
        assertThat(Qualified.exactly(5).isExact()).isTrue();
        assertThat(Qualified.of(Qualifier.ABOUT, 5).isExact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, EQUAL",
        "5, 4, ABOVE",
        "over 90, over 40, OVERLAPPING",
        "over 90, 40, ABOVE",
        "over 90, 90, ABOVE",
        "over 90, at most 90, ABOVE",
        "over 90, 91, OVERLAPPING",
        "at least 90, 90, OVERLAPPING",
        "at least 90, 89, ABOVE",
        "at least 90, under 90, ABOVE",
        "at least 90, at most 90, OVERLAPPING",
        "under 5, 5, BELOW",
        "at most 5, 5, OVERLAPPING",
        "at most 5, over 5, BELOW",
        "over 5, under 6, OVERLAPPING",
        "about 30, about 30, APPROXIMATE",
        "about 30, 1000, APPROXIMATE",
        "over 90, over 90, OVERLAPPING",
    })
    void comparesOnlyWhatIsCertain(String text, String other, Comparison expected) {
        assertThat(Qualified.parse(text).compare(Qualified.parse(other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"697, 697", "over 0.5, 1/2", "at most -5, -5"})
    void isAFractionWithoutItsWord(String text, String fraction) {
        assertThat(Qualified.parse(text).toFraction()).isEqualTo(Fraction.parse(fraction));
    }

    @Nested
    class Sum {

        @ParameterizedTest(name = "{0} and {1} make {2}")
        @CsvSource({
            "80, 12, 92",
            "over 80, 12, over 92",
            "at least 80, over 12, over 92",
            "at least 80, at least 12, at least 92",
            "under 80, at most 12, under 92",
            "under 80, over 12, about 92",
            "about 80, 12, about 92",
            "about 80, over 12, about 92",
            "0.5, 0.5, 1",
        })
        void isAsSureAsItsParts(String one, String other, String sum) {
            assertThat(Qualified.parse(one).plus(Qualified.parse(other)))
                    .isEqualTo(Qualified.parse(other).plus(Qualified.parse(one)))
                    .hasToString(sum);
        }
    }
}
