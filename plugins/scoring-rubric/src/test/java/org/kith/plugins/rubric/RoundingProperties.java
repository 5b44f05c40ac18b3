package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.number.Fraction;

class RoundingProperties {

    @Property
    void givesAMultipleOfTheStepLessThanAStepAway(
            @ForAll("roundings") Rounding rounding,
            @ForAll long numerator,
            @ForAll @IntRange(min = 1) int denominator) {
        Fraction number = Fraction.of(numerator, denominator);

        Fraction rounded = rounding.round(number);

        assertThat(rounded.dividedBy(rounding.step()).isInteger()).isTrue();
        assertThat(rounded.minus(number).abs()).isLessThan(rounding.step());
    }

    @Property
    void roundsTwiceAsOnce(@ForAll("roundings") Rounding rounding, @ForAll int numerator) {
        Fraction once = rounding.round(Fraction.of(numerator, 97));

        assertThat(rounding.round(once)).isEqualTo(once);
    }

    @Property
    void keepsTheOrder(@ForAll("roundings") Rounding rounding, @ForAll int one, @ForAll int other) {
        Fraction less = rounding.round(Fraction.of(Math.min(one, other), 97));
        Fraction more = rounding.round(Fraction.of(Math.max(one, other), 97));

        assertThat(less).isLessThanOrEqualTo(more);
    }

    @Provide
    static Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 20))
                .as((mode, numerator, denominator) -> new Rounding(mode, Fraction.of(numerator, denominator)));
    }
}
