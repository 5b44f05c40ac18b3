package org.kith.plugins.rubric.engine;

import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;

import com.google.common.math.LongMath;
import java.util.BitSet;
import java.util.Optional;

/**
 * The points and possible points of a sum or a mean of plain ratings, for responses in which some criterion is not rated.
 *
 * <p>The possible points then differ from response to response. Shares are added up over a number that all possible points
 * divide. Immutable.
 */
final class OpenTotals {

    private static final int MOST_POSSIBLE = 1 << 16;
    private static final long MOST_COMMON = 1L << 40;

    private final int[] columns;
    /** By column, then by code from the lowest. */
    private final int[][] points;

    private final int[][] possible;
    private final long common;
    /** The common number divided by the possible points. */
    private final long[] parts;

    private OpenTotals(int[] columns, int[][] points, int[][] possible, long common, long[] parts) {
        this.columns = columns;
        this.points = points;
        this.possible = possible;
        this.common = common;
        this.parts = parts;
    }

    /** {@return the totals; empty if the numbers would be too large} */
    static Optional<OpenTotals> of(int[] columns, long[][] points, long[] possible, boolean openIsLowest) {
        long most = 0;
        for (long part : possible) {
            most += part;
        }
        if (most > MOST_POSSIBLE) {
            return Optional.empty();
        }
        BitSet sums = sums(possible);
        long common = 1;
        for (int sum = sums.nextSetBit(1); sum > 0; sum = sums.nextSetBit(sum + 1)) {
            common = common / LongMath.gcd(common, sum) * sum;
            if (common > MOST_COMMON) {
                return Optional.empty();
            }
        }
        long[] parts = new long[(int) most + 1];
        for (int sum = sums.nextSetBit(1); sum > 0; sum = sums.nextSetBit(sum + 1)) {
            parts[sum] = common / sum;
        }
        return Optional.of(new OpenTotals(
                columns,
                byCode(points, points, openIsLowest),
                byCode(points, whole(points, possible), openIsLowest),
                common,
                parts));
    }

    /** {@return what the possible points can add up to} */
    private static BitSet sums(long[] possible) {
        BitSet sums = new BitSet();
        sums.set(0);
        for (long part : possible) {
            BitSet before = (BitSet) sums.clone();
            before.stream().forEach(sum -> sums.set(sum + (int) part));
        }
        return sums;
    }

    private static long[][] whole(long[][] points, long[] possible) {
        long[][] whole = new long[points.length][];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = new long[points[i].length];
            java.util.Arrays.fill(whole[i], possible[i]);
        }
        return whole;
    }

    private static int[][] byCode(long[][] levels, long[][] amounts, boolean openIsLowest) {
        int[][] byCode = new int[levels.length][];
        for (int i = 0; i < levels.length; i++) {
            byCode[i] = new int[levels[i].length - UNANSWERED];
            for (int code = UNANSWERED; code < levels[i].length; code++) {
                boolean open = code < 0 && code != NOT_APPLICABLE && openIsLowest;
                byCode[i][code - UNANSWERED] = code >= 0 || open ? Math.toIntExact(amounts[i][Math.max(code, 0)]) : 0;
            }
        }
        return byCode;
    }

    /** Adds up the points and the possible points of some responses. */
    void add(byte[][] answers, int[] reached, int[] most, int rows) {
        java.util.Arrays.fill(reached, 0, rows, 0);
        java.util.Arrays.fill(most, 0, rows, 0);
        for (int i = 0; i < columns.length; i++) {
            add(answers[columns[i]], points[i], reached, rows);
            add(answers[columns[i]], possible[i], most, rows);
        }
    }

    private static void add(byte[] answers, int[] amounts, int[] sums, int rows) {
        for (int row = 0; row < rows; row++) {
            sums[row] += amounts[answers[row] - UNANSWERED];
        }
    }

    /** {@return the number over which shares are added up} */
    long common() {
        return common;
    }

    /** {@return a share, times that number} */
    long share(int reached, int most) {
        return reached * parts[most];
    }
}
