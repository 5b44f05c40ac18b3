package org.kith.plugins.rubric.engine;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.number.Fraction;
import org.kith.plugins.rubric.Threshold;

/**
 * The points of a cell as whole numbers: its {@link LinearForm} times a scale, small enough that no sum of them overflows an
 * {@code int}. Immutable.
 */
final class Lane {

    /** The most that a byte of a {@link PackedBlock} may hold. */
    static final int MOST_PACKED = Byte.MAX_VALUE;

    private static final BigInteger MOST = BigInteger.valueOf(1 << 30);

    private final int[] columns;
    /** The amounts of each column, by the position of the level. */
    private final int[][] amounts;
    /** What one level is worth in each column, where that is the same for all; null where it is not. */
    private final @Nullable Integer[] steps;

    private final int constant;
    private final int possible;
    private final BigInteger scale;

    private Lane(LinearForm form) {
        this.scale = form.scale();
        this.columns =
                form.amounts().keySet().stream().mapToInt(Integer::intValue).toArray();
        this.amounts = form.amounts().values().stream().map(this::whole).toArray(int[][]::new);
        this.steps = new Integer[columns.length];
        int start = 0;
        for (int i = 0; i < columns.length; i++) {
            steps[i] = step(amounts[i]);
            start += steps[i] == null ? 0 : amounts[i][0];
        }
        this.constant = start;
        this.possible = whole(form.possible());
    }

    /** {@return the lane of a form; empty if its numbers might not fit} */
    static Optional<Lane> of(LinearForm form) {
        Fraction most = form.possible();
        for (List<Fraction> levels : form.amounts().values()) {
            most = most.plus(levels.stream().map(Fraction::abs).reduce(Fraction.ZERO, Fraction::max));
        }
        Fraction scaled = most.times(Fraction.of(form.scale(), BigInteger.ONE));
        return scaled.compareTo(Fraction.of(MOST, BigInteger.ONE)) <= 0
                ? Optional.of(new Lane(form))
                : Optional.empty();
    }

    private int[] whole(List<Fraction> levels) {
        return levels.stream().mapToInt(this::whole).toArray();
    }

    private int whole(Fraction amount) {
        return amount.times(Fraction.of(scale, BigInteger.ONE)).numerator().intValueExact();
    }

    private static @Nullable Integer step(int[] levels) {
        int step = levels[1] - levels[0];
        for (int i = 2; i < levels.length; i++) {
            if (levels[i] - levels[i - 1] != step) {
                return null;
            }
        }
        return step;
    }

    /** {@return the possible points} */
    int possible() {
        return possible;
    }

    /** {@return the least whole number of points that reaches a threshold; more than all there are if none does} */
    int least(Threshold threshold, boolean share) {
        Fraction bound = threshold.bound().times(share ? Fraction.of(possible) : Fraction.of(scale, BigInteger.ONE));
        Fraction capped =
                bound.min(Fraction.of(MOST, BigInteger.ONE)).max(Fraction.of(-1).times(1L << 30));
        long floor = capped.floor();
        return Math.toIntExact(capped.isInteger() && !threshold.strict() ? floor : floor + 1);
    }

    /** {@return whether all of its numbers are from 0 to 127, each level of a column being worth as much more as the one below} */
    boolean isPackable() {
        boolean even = Arrays.stream(steps).allMatch(step -> step != null && step >= 0);
        return even && constant == 0 && possible <= MOST_PACKED;
    }

    /**
     * Adds up the points of some responses in which every criterion is rated, eight to a word.
     *
     * @param answers the answers by column
     * @param sums takes the points of each response
     */
    void addPacked(long[][] answers, long[] sums, int words) {
        Arrays.fill(sums, 0, words, 0);
        for (int i = 0; i < columns.length; i++) {
            addPacked(answers[columns[i]], Objects.requireNonNull(steps[i]), sums, words);
        }
    }

    private static void addPacked(long[] answers, long step, long[] sums, int words) {
        for (int word = 0; word < words; word++) {
            sums[word] += answers[word] * step;
        }
    }

    /**
     * Adds up the points of some responses in which every criterion is rated.
     *
     * @param answers the answers by column
     * @param points takes the points of each response
     */
    void add(byte[][] answers, int[] points, int rows) {
        Arrays.fill(points, 0, rows, constant);
        for (int i = 0; i < columns.length; i++) {
            Integer step = steps[i];
            if (step == null) {
                look(answers[columns[i]], amounts[i], points, rows);
            } else {
                multiply(answers[columns[i]], step, points, rows);
            }
        }
    }

    private static void multiply(byte[] answers, int step, int[] points, int rows) {
        for (int row = 0; row < rows; row++) {
            points[row] += answers[row] * step;
        }
    }

    private static void look(byte[] answers, int[] amounts, int[] points, int rows) {
        for (int row = 0; row < rows; row++) {
            points[row] += amounts[answers[row]];
        }
    }
}
