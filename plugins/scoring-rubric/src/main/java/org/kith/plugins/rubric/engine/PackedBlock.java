package org.kith.plugins.rubric.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.plugins.rubric.engine.Kernel.Test;

/**
 * A block of responses in which everything is rated, eight to a word, one byte each.
 *
 * <p>It is for kernels whose numbers are all from 0 to 127. Then no sum carries into the next byte, and adding {@code 128 - least}
 * sets the top bit of exactly those bytes that are at least so much. Not thread-safe.
 */
final class PackedBlock {

    private static final int ROWS_IN_WORD = Long.BYTES;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOPS = ONES << 7;
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

    private final Kernel kernel;
    private final int[] columns;
    private final byte[][] bytes;
    /** The bytes of each column as words, wrapped once: a wrapper for each block would be felt as memory for each row. */
    private final LongBuffer[] wrapped;

    private final long[][] answers;
    private final long[][] points;
    private final long[][] levels;
    private final int[][] atLeast;
    private final boolean[] pointsKnown;
    private final boolean[] levelsKnown;
    /** The top bits of the responses that there are. */
    private final long[] there;

    private final List<long[]> spare = new ArrayList<>();
    private int rows;
    private int words;

    /**
     * Makes room to work on blocks.
     *
     * @param bytes holds the answers of each block in turn, by column; there is an array for each column of the kernel
     */
    PackedBlock(Kernel kernel, byte[][] bytes, int mostRows) {
        int most = mostRows / ROWS_IN_WORD;
        int tracks = kernel.tracks().size();
        this.kernel = kernel;
        this.columns = kernel.columns();
        this.bytes = bytes;
        this.wrapped = new LongBuffer[bytes.length];
        this.answers = new long[bytes.length][];
        for (int column : columns) {
            wrapped[column] = ByteBuffer.wrap(bytes[column])
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer();
            answers[column] = new long[most];
        }
        this.points = new long[tracks][most];
        this.levels = new long[tracks][most];
        this.atLeast = new int[tracks][];
        Arrays.setAll(
                atLeast, track -> new int[kernel.tracks().get(track).levels().size()]);
        this.pointsKnown = new boolean[tracks];
        this.levelsKnown = new boolean[tracks];
        this.there = new long[most];
    }

    /** Takes the answers that the bytes hold now; what stands behind the last row is overwritten. */
    void load(int count) {
        rows = count;
        words = (count + ROWS_IN_WORD - 1) / ROWS_IN_WORD;
        for (int column : columns) {
            Arrays.fill(bytes[column], rows, words * ROWS_IN_WORD, (byte) 0);
            wrapped[column].get(0, answers[column], 0, words);
        }
        Arrays.fill(there, 0, words, TOPS);
        if (rows < words * ROWS_IN_WORD) {
            byte[] last = new byte[ROWS_IN_WORD];
            Arrays.fill(last, 0, rows % ROWS_IN_WORD, (byte) 0x80);
            there[words - 1] =
                    ByteBuffer.wrap(last).order(ByteOrder.nativeOrder()).getLong();
        }
        Arrays.fill(pointsKnown, false);
        Arrays.fill(levelsKnown, false);
    }

    /** {@return the points of all responses together} */
    long sum(int track) {
        long[] of = points(track);
        long lanes = 0;
        for (int word = 0; word < words; word++) {
            lanes += (of[word] & EVEN) + ((of[word] >>> 8) & EVEN);
        }
        return (lanes & 0xFFFF) + ((lanes >>> 16) & 0xFFFF) + ((lanes >>> 32) & 0xFFFF) + (lanes >>> 48);
    }

    private long[] points(int track) {
        long[] of = points[track];
        if (!pointsKnown[track]) {
            kernel.tracks().get(track).lane().orElseThrow().addPacked(answers, of, words);
            pointsKnown[track] = true;
        }
        return of;
    }

    /** {@return how many responses are at each level of a track or above it, by position} */
    int[] atLeast(int track) {
        levels(track);
        return atLeast[track];
    }

    private long[] levels(int track) {
        long[] of = levels[track];
        if (!levelsKnown[track]) {
            grade(track, of);
            levelsKnown[track] = true;
        }
        return of;
    }

    private void grade(int track, long[] of) {
        long[] reached = take();
        System.arraycopy(there, 0, reached, 0, words);
        Arrays.fill(of, 0, words, 0);
        atLeast[track][0] = rows;
        for (int level = 1; level < atLeast[track].length; level++) {
            for (Test test : kernel.tracks().get(track).levels().get(level)) {
                keep(test, reached);
            }
            add(reached, of);
            atLeast[track][level] = count(reached);
        }
        spare.add(reached);
    }

    private void add(long[] tops, long[] to) {
        for (int word = 0; word < words; word++) {
            to[word] += tops[word] >>> 7;
        }
    }

    private int count(long[] tops) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(tops[word]);
        }
        return count;
    }

    /** Keeps the top bits of those responses that pass a test. */
    private void keep(Test test, long[] tops) {
        if (test instanceof Test.Enough enough) {
            keepFrom(points(enough.track()), enough.least(), tops);
        } else if (test instanceof Test.AtLevel at) {
            keepFrom(levels(at.track()), at.level(), tops);
        } else if (test instanceof Test.Answered answered) {
            keepFrom(answers[answered.column()], answered.level(), tops);
        } else if (test instanceof Test.Passing passing) {
            keepPassing(passing, tops);
        } else if (!((Test.Constant) test).met()) {
            Arrays.fill(tops, 0, words, 0);
        }
    }

    private void keepPassing(Test.Passing passing, long[] tops) {
        long[] passed = take();
        Arrays.fill(passed, 0, words, 0);
        for (Test test : passing.tests()) {
            long[] one = take();
            System.arraycopy(there, 0, one, 0, words);
            keep(test, one);
            add(one, passed);
            spare.add(one);
        }
        keepFrom(passed, passing.atLeast(), tops);
        spare.add(passed);
    }

    private void keepFrom(long[] numbers, int least, long[] tops) {
        if (least > Lane.MOST_PACKED) {
            Arrays.fill(tops, 0, words, 0);
        } else if (least > 0) {
            long ahead = (Lane.MOST_PACKED + 1 - least) * ONES;
            for (int word = 0; word < words; word++) {
                tops[word] &= numbers[word] + ahead;
            }
        }
    }

    private long[] take() {
        return spare.isEmpty() ? new long[there.length] : spare.remove(spare.size() - 1);
    }
}
