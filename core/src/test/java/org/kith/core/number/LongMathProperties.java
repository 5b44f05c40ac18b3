package org.kith.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class LongMathProperties {

    @Property
    void knowsWhichProductsFit(@ForAll("longs") long a, @ForAll("longs") long b) {
        assertThat(LongMath.fitsProduct(a, b)).isEqualTo(product(a, b).bitLength() < 64);
    }

    @Property
    void knowsWhichSumsFit(@ForAll("longs") long a, @ForAll("longs") long b) {
        assertThat(LongMath.fitsSum(a, b))
                .isEqualTo(BigInteger.valueOf(a).add(BigInteger.valueOf(b)).bitLength() < 64);
    }

    @Property
    void findsTheGreatestDivisor(@ForAll("longs") long any, @ForAll @LongRange(min = 1) long positive) {
        assertThat(LongMath.gcd(any, positive))
                .isEqualTo(BigInteger.valueOf(any)
                        .gcd(BigInteger.valueOf(positive))
                        .longValueExact());
    }

    @Property
    void comparesProductsInFullWidth(
            @ForAll("longs") long a, @ForAll("longs") long b, @ForAll("longs") long c, @ForAll("longs") long d) {
        assertThat(Integer.signum(LongMath.compareProducts(a, b, c, d)))
                .isEqualTo(product(a, b).compareTo(product(c, d)));
    }

    @Provide
    Arbitrary<Long> longs() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-30, 30),
                Arbitraries.longs(),
                Arbitraries.longs().between(3_037_000_400L, 3_037_000_600L),
                Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1));
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
