package org.kith.core.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Looks through the bytes of a file, eight at a time. Immutable. */
final class Scan {

    /** The lowest bit of each byte. */
    private static final long LOW = 0x0101010101010101L;

    /** The highest bit of each byte. */
    private static final long HIGH = 0x8080808080808080L;

    private final ByteBuffer bytes;
    private final int length;

    Scan(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.length = bytes.length;
    }

    /** {@return whether every byte is one of ASCII} */
    boolean isAscii() {
        long all = 0;
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            all |= bytes.getLong(i);
        }
        for (; i < length; i++) {
            all |= bytes.get(i);
        }
        return (all & HIGH) == 0;
    }

    /** {@return whether one of the bytes is that character of ASCII} */
    boolean has(char wanted) {
        long found = 0;
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            found |= markEqual(bytes.getLong(i), wanted);
        }
        for (; i < length; i++) {
            found |= bytes.get(i) == wanted ? 1 : 0;
        }
        return found != 0;
    }

    /** {@return the offset of the first byte from a start on that is a quotation mark, a backslash or no printable ASCII; or the end} */
    int plainEnd(int start) {
        int i = start;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            long eight = bytes.getLong(i);
            long controls = (eight - LOW * ' ') & ~eight;
            long special = ((controls | eight) & HIGH) | markEqual(eight, '"') | markEqual(eight, '\\');
            if (special != 0) {
                return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
        }
        while (i < length && isPlain(bytes.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(byte next) {
        return next >= ' ' && next != '"' && next != '\\';
    }

    /** Sets the highest bit of each byte that is the wanted one; at times of others above it, never of others below. */
    private static long markEqual(long eight, char wanted) {
        long differing = eight ^ (LOW * wanted);
        return (differing - LOW) & ~differing & HIGH;
    }
}
