package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.kith.core.number.Fraction;

class ThresholdProperties {

    @Property
    void isReadBackAsItIsWritten(
            @ForAll long numerator, @ForAll @LongRange(min = 1) long denominator, @ForAll boolean strict) {
        Threshold threshold = new Threshold(Fraction.of(numerator, denominator), strict);

        assertThat(Threshold.parse(threshold.toString())).isEqualTo(threshold);
    }

    @Property
    void differsAtTheBoundOnly(@ForAll int bound, @ForAll int number) {
        boolean atLeast = Threshold.atLeast(Fraction.of(bound, 7)).isReachedBy(Fraction.of(number, 7));
        boolean over = Threshold.over(Fraction.of(bound, 7)).isReachedBy(Fraction.of(number, 7));

        assertThat(atLeast != over).isEqualTo(bound == number);
    }
}
