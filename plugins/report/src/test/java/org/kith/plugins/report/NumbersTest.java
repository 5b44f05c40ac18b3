package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.core.number.Fraction;

class NumbersTest {

    @Test
    void aPercentageIsRoundedDown() {
        assertThat(Numbers.percent(Fraction.of(2999, 6000))).isEqualTo("49.9\u00a0%");
    }

    @Test
    void pointsNeverLookLikeAThresholdThatWasNotReached() {
        assertThat(Numbers.points(Fraction.of(299_999, 1_000))).isEqualTo("299.99");
    }

    @Test
    void lostPointsNeverLookLikeNone() {
        assertThat(Numbers.lost(Fraction.of(1, 1_000))).isEqualTo("0.01");
    }

    @Test
    void aFractionIsExactAndHasItsDecimalBesideItOnce() {
        assertThat(Numbers.exact(Fraction.of(17, 2))).isEqualTo("8.5");
        assertThat(Numbers.exact(Fraction.of(25, 6))).isEqualTo("25/6 (4.16)");
        assertThat(Numbers.exactLoss(Fraction.of(13, 3))).isEqualTo("13/3 (4.34)");
    }

    @Test
    void aBarEndsWhereItsTrackEnds() {
        assertThat(Numbers.bar(Fraction.of(-1, 3))).isEqualTo("0.00");
        assertThat(Numbers.bar(Fraction.of(4, 3))).isEqualTo("100.00");
    }
}
