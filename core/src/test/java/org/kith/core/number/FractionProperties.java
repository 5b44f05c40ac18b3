package org.kith.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every law is checked against plain cross-multiplication of {@link BigInteger}, on both sides of the range of longs. */
class FractionProperties {

    @Property
    void isInLowestTerms(@ForAll("fractions") Fraction a) {
        assertThat(a.denominator()).isPositive();
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(1);
    }

    @Property
    void isTheSameFromLongsAndFromBigIntegers(@ForAll("longs") long n, @ForAll("longs") long d) {
        Assume.that(d != 0);

        assertThat(Fraction.of(n, d))
                .isEqualTo(Fraction.of(BigInteger.valueOf(n), BigInteger.valueOf(d)))
                .hasSameHashCodeAs(Fraction.of(BigInteger.valueOf(n), BigInteger.valueOf(d)));
    }

    @Property
    void adds(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.plus(b))
                .isEqualTo(ratio(cross(a, b).add(cross(b, a)), a.denominator().multiply(b.denominator())));
    }

    @Property
    void takesAway(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.minus(b))
                .isEqualTo(
                        ratio(cross(a, b).subtract(cross(b, a)), a.denominator().multiply(b.denominator())));
    }

    @Property
    void multiplies(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.times(b))
                .isEqualTo(ratio(
                        a.numerator().multiply(b.numerator()), a.denominator().multiply(b.denominator())));
    }

    @Property
    void divides(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        Assume.that(!b.isZero());

        assertThat(a.dividedBy(b)).isEqualTo(ratio(cross(a, b), cross(b, a)));
    }

    @Property
    void undoesWhatItDid(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(b.isZero() ? a : a.times(b).dividedBy(b)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(a.negate().negate()).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void sumsUpInAnyOrder(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(Fraction.sum(List.of(a, b, c)))
                .isEqualTo(Fraction.sum(List.of(c, a, b)))
                .isEqualTo(a.plus(b.plus(c)));
    }

    @Property
    void multipliesOutSums(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void comparesBySize(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        int expected = cross(a, b).compareTo(cross(b, a));

        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
        assertThat(a.equals(b)).isEqualTo(expected == 0);
        assertThat(a.min(b)).isLessThanOrEqualTo(a.max(b));
        assertThat(List.of(a.min(b), a.max(b))).containsExactlyInAnyOrder(a, b);
    }

    @Property
    void comparesNeighbours(@ForAll("fractions") Fraction a) {
        Fraction tiny = Fraction.of(1, Long.MAX_VALUE);

        assertThat(a.plus(tiny)).isGreaterThan(a);
        assertThat(a.minus(tiny)).isLessThan(a);
    }

    @Property
    void hasASizeAndASign(@ForAll("fractions") Fraction a) {
        assertThat(a.abs().times(a.signum())).isEqualTo(a);
        assertThat(a.abs()).isGreaterThanOrEqualTo(Fraction.ZERO);
        assertThat(a.isZero()).isEqualTo(a.signum() == 0);
    }

    @Property
    void isNotBelowItsFloor(@ForAll("longs") long n, @ForAll("longs") long d) {
        Assume.that(d > 0);
        Fraction a = Fraction.of(n, d);

        assertThat(Fraction.of(a.floor())).isLessThanOrEqualTo(a).isGreaterThan(a.minus(Fraction.ONE));
    }

    @Property
    void isReadBackFromItsText(@ForAll("fractions") Fraction a) {
        Assume.that(a.toString().length() <= 64);

        assertThat(Fraction.parse(a.toString())).isEqualTo(a);
        assertThat(Fraction.parse(a.toPlainText())).isEqualTo(a);
    }

    @Property
    void isReadFromDecimals(@ForAll("longs") long unscaled) {
        BigDecimal decimal = BigDecimal.valueOf(unscaled, 7);

        assertThat(Fraction.parse(decimal.toPlainString()).toDecimal(7, RoundingMode.UNNECESSARY))
                .isEqualTo(decimal.toPlainString());
    }

    @Provide
    Arbitrary<Long> longs() {
        Arbitrary<Long> nearTheEnds = Arbitraries.longs()
                .between(0, 3)
                .flatMap(step -> Arbitraries.of(Long.MIN_VALUE + step, Long.MAX_VALUE - step));
        Arbitrary<Long> nearTheRoot = Arbitraries.longs().between(3_037_000_400L, 3_037_000_600L);
        return Arbitraries.oneOf(Arbitraries.longs().between(-30, 30), Arbitraries.longs(), nearTheEnds, nearTheRoot);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        Arbitrary<BigInteger> numbers = Arbitraries.oneOf(
                longs().map(BigInteger::valueOf),
                Arbitraries.bigIntegers().between(BigInteger.TWO.pow(70).negate(), BigInteger.TWO.pow(70)));
        return Combinators.combine(numbers, numbers.filter(d -> d.signum() != 0))
                .as(Fraction::of);
    }

    private static BigInteger cross(Fraction a, Fraction b) {
        return a.numerator().multiply(b.denominator());
    }

    private static Fraction ratio(BigInteger numerator, BigInteger denominator) {
        return Fraction.of(numerator, denominator);
    }
}
