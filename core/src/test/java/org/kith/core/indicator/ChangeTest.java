package org.kith.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.number.Fraction;
import org.kith.core.number.Share;

class ChangeTest {

    /** 83 answered before, 26 after, 21 of them both times; those who left were the least sure. */
    private static final Change QUESTIONNAIRE = Change.of(figures(0, 83), figures(62, 26));

    @Nested
    class ThoseMeasuredTwice {

        @Test
        void areTheDenominator() {
            assertThat(QUESTIONNAIRE.measuredAgain()).isEqualTo(Share.of(21, 83));
            assertThat(QUESTIONNAIRE.onlyAfter()).isEqualTo(5);
            assertThat(QUESTIONNAIRE.same()).isEqualTo(Share.of(21, 21));
        }

        @Test
        void areTheOnlyOnesInTheMeans() {
            assertThat(QUESTIONNAIRE.meanBefore()).hasValue(Fraction.of(72));
            assertThat(QUESTIONNAIRE.meanAfter()).hasValue(Fraction.of(72));
        }

        @Test
        void areCountedByTheWayTheyWent() {
            Change change = Change.of(
                    Map.of("a", Fraction.of(1), "b", Fraction.of(2), "c", Fraction.of(3), "d", Fraction.of(4)),
                    Map.of("a", Fraction.of(2), "b", Fraction.of(3), "c", Fraction.of(3), "d", Fraction.of(1)));

            assertThat(change.higher()).isEqualTo(Share.of(2, 4));
            assertThat(change.same()).isEqualTo(Share.of(1, 4));
            assertThat(change.lower()).isEqualTo(Share.of(1, 4));
        }
    }

    @Test
    void saysNothingWhereNobodyWasMeasuredTwice() {
        Change change = Change.of(figures(0, 3), figures(3, 2));

        assertThat(change.meanAfter()).isEmpty();
        assertThat(change.higher()).isEqualTo(Share.NONE);
    }

    @Test
    void tellsNobodysFigure() {
        assertThat(Change.of(Map.of("a", Fraction.of(71)), Map.of("a", Fraction.of(73))))
                .hasToString("Change(1 of 1 measured again, 0 new)")
                .asString()
                .doesNotContain("7");
    }

    private static Map<Integer, Fraction> figures(int first, int count) {
        Map<Integer, Fraction> figures = new HashMap<>();
        IntStream.range(first, first + count).forEach(person -> figures.put(person, Fraction.of(person)));
        return figures;
    }
}
