package org.kith.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QualifiedProperties {

    @Property
    void isReadBackFromItsText(@ForAll("amounts") Qualified a) {
        assertThat(Qualified.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void isNormalOnceMade(@ForAll("amounts") Qualified a) {
        assertThat(Qualified.of(a.qualifier(), a.amount())).isEqualTo(a);
    }

    @Property
    void comparesTheOtherWayRound(@ForAll("smallAmounts") Qualified a, @ForAll("smallAmounts") Qualified b) {
        assertThat(a.compare(b).reversed()).isEqualTo(b.compare(a));
    }

    @Property
    void isGreaterJustIfAllThatItMayBeIs(@ForAll("smallAmounts") Qualified a, @ForAll("smallAmounts") Qualified b) {
        Assume.that(a.qualifier() != Qualifier.ABOUT && b.qualifier() != Qualifier.ABOUT);
        boolean greater = halves(a).allMatch(one -> halves(b).allMatch(other -> one > other));

        assertThat(a.compare(b) == Comparison.ABOVE).isEqualTo(greater);
    }

    /** The values that an amount may have, counted in halves and far enough to both sides. */
    private static IntStream halves(Qualified qualified) {
        int bound = 2 * qualified.amount().intValueExact();
        return IntStream.rangeClosed(-40, 40).filter(value -> switch (qualified.qualifier()) {
            case EXACT -> value == bound;
            case OVER -> value > bound;
            case AT_LEAST -> value >= bound;
            case UNDER -> value < bound;
            case AT_MOST -> value <= bound;
            case ABOUT -> true;
        });
    }

    @Provide
    Arbitrary<Qualified> smallAmounts() {
        return Combinators.combine(
                        Arbitraries.of(Qualifier.class), Arbitraries.integers().between(-5, 5))
                .as(Qualified::of);
    }

    @Provide
    Arbitrary<Qualified> amounts() {
        return Combinators.combine(
                        Arbitraries.of(Qualifier.class),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.TEN.pow(20).negate(), BigDecimal.TEN.pow(20))
                                .ofScale(6))
                .as(Qualified::of);
    }
}
