package org.kith.core.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What one look through the bytes of a file finds, eight at a time: where there is neither, much need not be checked.
 *
 * @param isAscii whether every byte is one of ASCII
 * @param hasBackslash whether one of them is a backslash
 */
record Scan(boolean isAscii, boolean hasBackslash) {

    /** The lowest bit of each byte. */
    private static final long LOW = 0x0101010101010101L;

    /** The highest bit of each byte. */
    private static final long HIGH = LOW << 7;

    static Scan of(byte[] bytes) {
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        long all = 0;
        long backslashes = 0;
        int i = 0;
        for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
            long eight = words.getLong(i);
            long differing = eight ^ (LOW * '\\');
            all |= eight;
            backslashes |= (differing - LOW) & ~differing;
        }
        for (; i < bytes.length; i++) {
            all |= bytes[i];
            backslashes |= bytes[i] == '\\' ? HIGH : 0;
        }
        return new Scan((all & HIGH) == 0, (backslashes & HIGH) != 0);
    }
}
