package org.kith.core.number;

/** Arithmetic of {@code long} numbers that tells beforehand what does not fit. */
final class LongMath {

    private LongMath() {}

    /** {@return the greatest common divisor of any number and a number above 0; at least 1} */
    static long gcd(long any, long positive) {
        if (positive == 1) {
            return 1; // so it is with whole numbers, and a division is dear
        }
        long a = positive;
        long b = Math.abs(any % positive); // below the positive number, so the absolute value exists
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** {@return whether the product fits in a {@code long}} */
    static boolean fitsProduct(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> 63;
    }

    /** {@return whether the sum fits in a {@code long}} */
    static boolean fitsSum(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0;
    }

    /** {@return how the product of the first two compares with the product of the last two, in full width} */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
