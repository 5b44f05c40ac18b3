package org.kith.plugins.tables.responses;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream of CSV, cut into blocks of whole records, without the byte-order mark at its start.
 *
 * <p>A quote that is not closed within the largest block counts as misquoted; a line that does not end within it is a block of
 * its own, {@link Block#TOO_LONG}. Not thread-safe; the blocks may be read in any thread.
 */
final class Blocks {

    /** The size of a block, unless a single record is longer. */
    static final int SIZE = 384 * 1024;

    /** What a block may have at most: a quote that is never closed must not collect the whole file. */
    static final int MAX_SIZE = 1024 * 1024;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte separator;
    private final int size;
    private final int maxSize;
    private byte[] rest;
    private boolean ended;

    Blocks(InputStream in, byte separator) throws IOException {
        this(in, separator, SIZE, MAX_SIZE);
    }

    /** Makes blocks of other sizes. */
    Blocks(InputStream in, byte separator, int size, int maxSize) throws IOException {
        this.in = in;
        this.separator = separator;
        this.size = size;
        this.maxSize = maxSize;
        byte[] head = in.readNBytes(MARK.length);
        this.rest = Arrays.equals(head, MARK) ? new byte[0] : head;
    }

    /** {@return the next block; empty behind the last} */
    Optional<Block> next() throws IOException {
        for (int capacity = size; !isEnded(); capacity = Math.min(2 * capacity, maxSize)) {
            if (rest.length >= maxSize) {
                return Optional.of(skipLine());
            }
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

    private boolean isEnded() {
        return ended && rest.length == 0;
    }

    /** Passes over a line; keeps a CR, which may be half of a line end, until the next byte is there. */
    private Block skipLine() throws IOException {
        int end = firstLineEnd(rest);
        while (end >= rest.length - 1 && !ended) {
            byte[] more = in.readNBytes(size);
            ended = more.length < size;
            rest = Bytes.concat(Arrays.copyOfRange(rest, end, rest.length), more);
            end = firstLineEnd(rest);
        }
        boolean isDouble = end + 1 < rest.length && rest[end] == '\r' && rest[end + 1] == '\n';
        rest = Arrays.copyOfRange(rest, Math.min(isDouble ? end + 2 : end + 1, rest.length), rest.length);
        return Block.TOO_LONG;
    }

    private static int firstLineEnd(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && !Records.isLineEnd(bytes[i])) {
            i++;
        }
        return i;
    }

    /** {@return where to cut: before the last record, or an earlier one that needs more than these bytes} */
    private int startOfLastRecord(byte[] bytes) {
        Records records = new Records(bytes, 0, bytes.length, separator, true);
        int start = 0;
        while (records.hasNext() && (!records.isUnclosed() || (start == 0 && bytes.length == maxSize))) {
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
