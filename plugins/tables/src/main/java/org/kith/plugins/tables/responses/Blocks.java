package org.kith.plugins.tables.responses;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream of CSV, cut into blocks of whole records, without the byte-order mark at its start.
 *
 * <p>Not thread-safe; the blocks may be read in any thread.
 */
final class Blocks {

    /** The size of a block, unless a single record is longer. */
    static final int SIZE = 384 * 1024;

    /** What a block may have at most: a quote that is never closed must not collect the whole file. */
    static final int MAX_SIZE = 4 * SIZE;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte separator;
    private final int size;
    private byte[] rest;
    private boolean ended;

    Blocks(InputStream in, byte separator, int size) throws IOException {
        this.in = in;
        this.separator = separator;
        this.size = size;
        byte[] head = in.readNBytes(MARK.length);
        this.rest = Arrays.equals(head, MARK) ? new byte[0] : head;
    }

    /** {@return the next block; empty behind the last, and before a record that is too long} */
    Optional<Block> next() throws IOException {
        for (int capacity = size; !ended && capacity <= MAX_SIZE; capacity *= 2) {
            if (rest.length < capacity) {
                byte[] bytes = Arrays.copyOf(rest, capacity);
                int length = rest.length + in.readNBytes(bytes, rest.length, capacity - rest.length);
                ended = length < capacity;
                Scan scan = Scan.of(bytes, length);
                int end = ended ? length : scan.hasQuotes() ? startOfLastRecord(bytes) : endOfLastLine(bytes);
                rest = Arrays.copyOfRange(bytes, end, length);
                if (end > 0) {
                    return Optional.of(new Block(bytes, 0, end, scan.isAscii()));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return whether everything was read} */
    boolean isEnded() {
        return ended;
    }

    private int startOfLastRecord(byte[] bytes) {
        Records records = new Records(bytes, 0, bytes.length, separator);
        int start = 0;
        while (records.hasNext()) {
            start = records.position();
            records.read();
        }
        return start;
    }

    /** Without quotes every line end ends a record; a CR at the very end may be half of one. */
    private static int endOfLastLine(byte[] bytes) {
        int end = lastIndexOf((byte) '\n', bytes, bytes.length);
        return 1 + (end >= 0 ? end : lastIndexOf((byte) '\r', bytes, bytes.length - 1));
    }

    private static int lastIndexOf(byte wanted, byte[] bytes, int length) {
        int i = length - 1;
        while (i >= 0 && bytes[i] != wanted) {
            i--;
        }
        return i;
    }
}
