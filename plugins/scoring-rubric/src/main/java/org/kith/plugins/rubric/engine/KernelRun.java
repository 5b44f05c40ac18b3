package org.kith.plugins.rubric.engine;

import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.number.Fraction;

/**
 * One run of a kernel over a table, in blocks that fit in the cache of a processor.
 *
 * <p>Every loop goes over the rows of a block and does one thing, so that the compiler can do several rows at once. Points and
 * levels of a track are worked out when they are first asked for in a block. Not thread-safe.
 */
final class KernelRun {

    private static final int BLOCK = 1_024;

    private final Kernel kernel;
    private final ResponseTable table;
    private final List<TallySheet> sheets;
    private final OneByOne rest;
    private final int[] columns;
    private final Optional<PackedBlock> packed;

    private final int room;
    private final byte[][] rated;
    private final byte[][] open;
    private final byte[] codes;
    private final boolean complete;
    /** The rows of a block that go on, and of each row the bits that any and that all of its answers have. */
    private final int[] kept;

    private final byte[] any;
    private final byte[] all;
    private final int[][] points;
    private final int[][] possible;
    private final int[][] levels;
    private final int[][] atLeast;
    private final int[][] kinds;
    private final boolean[] pointsKnown;
    private final boolean[] levelsKnown;
    private final long[] sums;
    private final long[] openSums;
    private final long[] openScored;
    private final List<int[]> spare = new ArrayList<>();
    private long scored;

    /** The answers of the block that is worked on: all rated, or some open. */
    private byte[][] answers;

    private boolean isOpen;
    private int rows;
    private int openRows;

    /** Counts a response that the kernel cannot: one with a criterion that is not rated. */
    @FunctionalInterface
    interface OneByOne {

        /** Counts a row of a table; the codes are room to work in. */
        void add(ResponseTable table, int row, byte[] codes, List<TallySheet> sheets);
    }

    KernelRun(Kernel kernel, ResponseTable table, List<TallySheet> sheets, OneByOne rest) {
        int tracks = kernel.tracks().size();
        this.kernel = kernel;
        this.table = table;
        this.sheets = sheets;
        this.rest = rest;
        this.columns = kernel.columns();
        this.room = Math.min(BLOCK, IntMath.divide(table.rows(), Long.BYTES, RoundingMode.CEILING) * Long.BYTES);
        this.codes = new byte[table.criteria().size()];
        this.rated = new byte[codes.length][];
        this.open = new byte[codes.length][];
        this.kinds = new int[codes.length][];
        this.kept = new int[room];
        this.any = new byte[room];
        this.all = new byte[room];
        this.complete = Arrays.stream(columns).allMatch(table::isComplete);
        for (int column : columns) {
            rated[column] = new byte[room];
            open[column] = new byte[complete ? 0 : room];
            kinds[column] = new int[4];
        }
        this.packed = kernel.isPackable() ? Optional.of(new PackedBlock(kernel, rated, room)) : Optional.empty();
        this.answers = rated;
        this.possible = new int[tracks][];
        this.openSums = new long[tracks];
        this.openScored = new long[tracks];
        this.points = new int[tracks][];
        this.levels = new int[tracks][];
        this.atLeast = new int[tracks][];
        this.pointsKnown = new boolean[tracks];
        this.levelsKnown = new boolean[tracks];
        this.sums = new long[tracks];
        int unpacked = complete && packed.isPresent() ? 0 : room;
        for (int track = 0; track < tracks; track++) {
            points[track] = new int[unpacked];
            possible[track] = new int[complete ? 0 : room];
            levels[track] = new int[unpacked];
            atLeast[track] = new int[kernel.tracks().get(track).levels().size()];
        }
    }

    /** Counts all rows of the table. */
    void run() {
        for (int from = 0; from < table.rows(); from += BLOCK) {
            load(from, Math.min(BLOCK, table.rows() - from));
            block();
            if (openRows > 0) {
                rows = openRows;
                openBlock();
            }
        }
        for (int track = 0; track < points.length; track++) {
            finish(kernel.tracks().get(track), track);
        }
    }

    private void finish(Kernel.Track track, int index) {
        TallySheet sheet = sheets.get(index);
        track.lane().ifPresent(lane -> sheet.addScored(scored, Fraction.of(sums[index], lane.possible())));
        track.totals()
                .ifPresent(totals -> sheet.addScored(openScored[index], Fraction.of(openSums[index], totals.common())));
    }

    /** Loads those rows of a block in which everything is rated, those with open answers, and hands on others. */
    private void load(int from, int count) {
        for (int column : columns) {
            table.copy(column, from, rated[column], count);
        }
        openRows = 0;
        rows = complete ? count : sorted(from, count);
        begin(rated, false);
    }

    private void begin(byte[][] block, boolean withOpenAnswers) {
        answers = block;
        isOpen = withOpenAnswers;
        Arrays.fill(pointsKnown, false);
        Arrays.fill(levelsKnown, false);
    }

    /** Moves the rows in which everything is rated to the front; {@return how many there are} */
    private int sorted(int from, int count) {
        look(count);
        int opens = 0;
        for (int row = 0; row < count; row++) {
            if (any[row] < 0 && kernel.isOpen() && all[row] >= 0) {
                kept[opens++] = row;
            } else if (any[row] < 0) {
                rest.add(table, from + row, codes, sheets);
            }
        }
        openRows = opens;
        move(open, opens);
        int full = 0;
        for (int row = 0; row < count; row++) {
            kept[full] = row;
            full += any[row] >= 0 ? 1 : 0;
        }
        move(rated, full);
        return full;
    }

    /** Answers that are no ratings are negative: {@code any} is then too, and {@code all} if no other kind of answer is there. */
    private void look(int count) {
        Arrays.fill(any, 0, count, (byte) 0);
        Arrays.fill(all, 0, count, (byte) -1);
        for (int column : columns) {
            look(rated[column], count);
        }
    }

    private void look(byte[] answers, int count) {
        for (int row = 0; row < count; row++) {
            any[row] |= answers[row];
            all[row] &= answers[row];
        }
    }

    private void move(byte[][] to, int count) {
        for (int column : columns) {
            byte[] answers = rated[column];
            byte[] moved = to[column];
            for (int place = 0; place < count; place++) {
                moved[place] = answers[kept[place]];
            }
        }
    }

    private void block() {
        scored += rows;
        if (packed.isPresent()) {
            packedBlock(packed.get());
            return;
        }
        for (int track = 0; track < points.length; track++) {
            TallySheet sheet = sheets.get(track);
            sheet.addRated(rows);
            if (kernel.tracks().get(track).lane().isPresent()) {
                sums[track] += sum(points(track));
            }
            count(track, sheet);
        }
    }

    private void packedBlock(PackedBlock block) {
        block.load(rows);
        for (int track = 0; track < points.length; track++) {
            TallySheet sheet = sheets.get(track);
            sheet.addRated(rows);
            if (kernel.tracks().get(track).lane().isPresent()) {
                sums[track] += block.sum(track);
            }
            if (atLeast[track].length == 0) {
                sheet.addWithoutLevel(rows);
            } else {
                sheet.addLevels(block.atLeast(track));
            }
        }
    }

    private void openBlock() {
        begin(open, true);
        for (int column : columns) {
            countKinds(open[column], kinds[column]);
        }
        for (int track = 0; track < points.length; track++) {
            TallySheet sheet = sheets.get(track);
            sheet.addAnswers(kinds);
            int number = track;
            kernel.tracks().get(track).totals().ifPresent(totals -> addShares(totals, number));
            count(track, sheet);
        }
    }

    private void count(int track, TallySheet sheet) {
        if (atLeast[track].length == 0) {
            sheet.addWithoutLevel(rows);
        } else {
            levels(track);
            sheet.addLevels(atLeast[track]);
            sheet.addWithoutLevel(rows - atLeast[track][0]);
        }
    }

    private void countKinds(byte[] column, int[] of) {
        Arrays.fill(of, 0);
        for (int row = 0; row < rows; row++) {
            of[Math.max(0, -column[row])]++;
        }
    }

    private void addShares(OpenTotals totals, int track) {
        int[] reached = points(track);
        int[] most = possible[track];
        for (int row = 0; row < rows; row++) {
            openSums[track] += totals.share(reached[row], most[row]);
            openScored[track] += most[row] > 0 ? 1 : 0;
        }
    }

    private long sum(int[] numbers) {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += numbers[row];
        }
        return sum;
    }

    private int[] points(int track) {
        int[] of = points[track];
        if (!pointsKnown[track]) {
            Kernel.Track made = kernel.tracks().get(track);
            if (isOpen) {
                made.totals().orElseThrow().add(answers, of, possible[track], rows);
            } else {
                made.lane().orElseThrow().add(answers, of, rows);
            }
            pointsKnown[track] = true;
        }
        return of;
    }

    private int[] levels(int track) {
        int[] of = levels[track];
        if (!levelsKnown[track]) {
            grade(track, of);
            levelsKnown[track] = true;
        }
        return of;
    }

    private void grade(int track, int[] of) {
        int[] reached = take();
        if (isOpen) {
            scored(track, reached);
            Arrays.fill(of, 0, rows, -1);
            atLeast[track][0] = add(reached, of);
        } else {
            Arrays.fill(reached, 0, rows, 1);
            Arrays.fill(of, 0, rows, 0);
            atLeast[track][0] = rows;
        }
        for (int level = 1; level < atLeast[track].length; level++) {
            for (Kernel.Test test : kernel.tracks().get(track).levels().get(level)) {
                keep(test, reached);
            }
            atLeast[track][level] = add(reached, of);
        }
        spare.add(reached);
    }

    /** Sets the ones of those rows that have a number. */
    private void scored(int track, int[] ones) {
        points(track);
        int[] most = possible[track];
        for (int row = 0; row < rows; row++) {
            ones[row] = -most[row] >>> 31;
        }
    }

    /** Adds one array to another. Returns the sum of what was added. */
    private int add(int[] what, int[] to) {
        int sum = 0;
        for (int row = 0; row < rows; row++) {
            to[row] += what[row];
            sum += what[row];
        }
        return sum;
    }

    /** Keeps the ones of those rows that pass a test, and makes the others 0. */
    private void keep(Kernel.Test test, int[] ones) {
        if (test instanceof Kernel.Test.Enough enough && isOpen) {
            keepShares(enough.track(), enough.share().orElseThrow(), ones);
        } else if (test instanceof Kernel.Test.Enough enough) {
            keepFrom(points(enough.track()), enough.least(), ones);
        } else if (test instanceof Kernel.Test.AtLevel at) {
            keepFrom(levels(at.track()), at.level(), ones);
        } else if (test instanceof Kernel.Test.Answered answered) {
            keepFrom(answers[answered.column()], answered.level(), ones);
        } else if (test instanceof Kernel.Test.Constant constant) {
            Arrays.fill(ones, 0, constant.met() ? 0 : rows, 0);
        } else {
            keepPassing((Kernel.Test.Passing) test, ones);
        }
    }

    private void keepShares(int track, Condition.Enough enough, int[] ones) {
        int[] reached = points(track);
        int[] most = possible[track];
        for (int row = 0; row < rows; row++) {
            ones[row] &= most[row] > 0 && enough.isReachedBy(reached[row], most[row]) ? 1 : 0;
        }
    }

    private void keepPassing(Kernel.Test.Passing passing, int[] ones) {
        int[] passed = take();
        Arrays.fill(passed, 0, rows, 0);
        for (Kernel.Test test : passing.tests()) {
            int[] one = take();
            Arrays.fill(one, 0, rows, 1);
            keep(test, one);
            add(one, passed);
            spare.add(one);
        }
        keepFrom(passed, passing.atLeast(), ones);
        spare.add(passed);
    }

    /** The sign bit of {@code least - 1 - number} is 1 exactly if the number is enough; both are far from overflow. */
    private void keepFrom(int[] numbers, int least, int[] ones) {
        for (int row = 0; row < rows; row++) {
            ones[row] &= (least - 1 - numbers[row]) >>> 31;
        }
    }

    private void keepFrom(byte[] numbers, int least, int[] ones) {
        for (int row = 0; row < rows; row++) {
            ones[row] &= (least - 1 - numbers[row]) >>> 31;
        }
    }

    private int[] take() {
        return spare.isEmpty() ? new int[room] : spare.remove(spare.size() - 1);
    }
}
