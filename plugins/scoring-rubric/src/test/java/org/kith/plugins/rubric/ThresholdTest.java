package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.number.Fraction;

class ThresholdTest {

    @Nested
    class Reached {

        @ParameterizedTest
        @CsvSource({"299, false", "300, true", "301, true"})
        void includesTheBoundIfItIsAtLeast(long number, boolean reached) {
            assertThat(Threshold.atLeast(Fraction.of(300)).isReachedBy(Fraction.of(number)))
                    .isEqualTo(reached);
        }

        @ParameterizedTest
        @CsvSource({"299, false", "300, false", "301, true"})
        void excludesTheBoundIfItIsOver(long number, boolean reached) {
            assertThat(Threshold.over(Fraction.of(300)).isReachedBy(Fraction.of(number)))
                    .isEqualTo(reached);
        }

        @Test
        void isExactWhereADoubleIsNot() {
            // 1/3 and 1/3 + 10^-40 are the same double.
            Fraction third = Fraction.of(1, 3);
            Fraction more = third.plus(Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(40)));

            assertThat(Threshold.over(third).isReachedBy(third)).isFalse();
            assertThat(Threshold.over(third).isReachedBy(more)).isTrue();
            assertThat(Threshold.atLeast(more).isReachedBy(third)).isFalse();
        }
    }

    @Nested
    class Parse {

        @ParameterizedTest
        @CsvSource({
            "over 300, over 300",
            "at least 1/2, at least 1/2",
            "at least 2/4, at least 1/2",
            "at least 0.25, at least 1/4",
            "over -1/3, over -1/3",
        })
        void readsWholeNumbersFractionsAndDecimals(String text, String same) {
            assertThat(Threshold.parse(text)).hasToString(same);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "300",
                    "over",
                    "over ",
                    "at least",
                    "at least ",
                    "over  300",
                    "Over 300",
                    "over 3OO",
                    " over 300",
                    "over 300 ",
                    "at least 1/0",
                    "at least 1e3",
                    "at least +1",
                    "more than 1",
                    "under 1",
                    "over300",
                    "at least 50 %"
                })
        void refusesAnythingElseWithoutRepeatingIt(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Threshold.parse(text))
                    .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("300", "3OO", "50 %"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"over 300", "at least 1/2", "over -1/3", "at least 0.25"})
        void readsWhatTheSchemaPermits(String text) {
            assertThat(text).matches(pattern());
            assertThat(Threshold.KIND.parse(text)).isEqualTo(Threshold.parse(text));
        }

        private static Pattern pattern() {
            return Pattern.compile((String) Threshold.KIND.constraints().get("pattern"));
        }
    }
}
