package org.kith.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShareProperties {

    @Property
    void isThePartAgainOfTheWhole(@ForAll("shares") Share share) {
        assertThat(share.fraction().map(fraction -> fraction.times(share.whole())))
                .isEqualTo(share.fraction().map(fraction -> Fraction.of(share.part())));
    }

    @Property
    void isOneWithItsRest(@ForAll("shares") Share share) {
        assertThat(share.rest().fraction().flatMap(rest -> share.fraction().map(rest::plus)))
                .isEqualTo(share.fraction().map(fraction -> Fraction.ONE));
    }

    @Property
    void liesBetweenThoseThatItIsMadeOf(@ForAll("shares") Share a, @ForAll("shares") Share b) {
        Fraction low = a.fraction().orElse(Fraction.ZERO).min(b.fraction().orElse(Fraction.ZERO));
        Fraction high = a.fraction().orElse(Fraction.ONE).max(b.fraction().orElse(Fraction.ONE));

        assertThat(a.plus(b).fraction().orElse(low)).isBetween(low, high);
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.longs()
                .between(0, Long.MAX_VALUE / 4)
                .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> Share.of(part, whole)));
    }
}
