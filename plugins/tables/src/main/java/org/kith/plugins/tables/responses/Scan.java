package org.kith.plugins.tables.responses;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * What kinds of bytes there are in a block, found eight at a time.
 *
 * @param hasQuotes whether a quote is among them
 * @param isAscii whether all are ASCII
 */
record Scan(boolean hasQuotes, boolean isAscii) {

    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = LOW_BITS * Records.QUOTE;

    static Scan of(byte[] bytes, int length) {
        LongBuffer eights = ByteBuffer.wrap(bytes, 0, length)
                .order(ByteOrder.nativeOrder()) // the fastest; any order finds the same
                .asLongBuffer();
        long quotes = 0;
        long all = 0;
        for (int i = 0; i < eights.limit(); i++) {
            long eight = eights.get(i);
            quotes |= zeroes(eight ^ QUOTES);
            all |= eight;
        }
        for (int i = Long.BYTES * eights.limit(); i < length; i++) {
            quotes |= zeroes(bytes[i] ^ QUOTES);
            all |= bytes[i];
        }
        return new Scan(quotes != 0, (all & HIGH_BITS) == 0);
    }

    /** {@return not 0 exactly if one of the eight bytes is 0} */
    private static long zeroes(long eight) {
        return (eight - LOW_BITS) & ~eight & HIGH_BITS;
    }
}
