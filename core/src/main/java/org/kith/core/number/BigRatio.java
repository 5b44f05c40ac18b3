package org.kith.core.number;

import java.math.BigInteger;

/** Two whole numbers of any size, without a common divisor, the second above 0: the slow side of {@link Fraction}. */
record BigRatio(BigInteger numerator, BigInteger denominator) implements Comparable<BigRatio> {

    /** Brings to lowest terms; the denominator must not be 0. */
    static BigRatio of(BigInteger numerator, BigInteger denominator) {
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? gcd.negate() : gcd;
        return new BigRatio(numerator.divide(divisor), denominator.divide(divisor));
    }

    boolean fitsLongs() {
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
    }

    BigRatio plus(BigRatio other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    BigRatio times(BigRatio other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    BigRatio negate() {
        return new BigRatio(numerator.negate(), denominator);
    }

    BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    @Override
    public int compareTo(BigRatio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
