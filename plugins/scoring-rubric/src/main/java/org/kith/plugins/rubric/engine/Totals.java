package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.plugins.rubric.Formula;

/**
 * The points and possible points of a sum or a mean of plain ratings as whole numbers: both times a scale, small enough that
 * products of two of them fit into a {@code long}. Immutable.
 */
final class Totals {

    /** No number is larger than this power of 2. */
    static final int BITS = 30;

    private static final BigInteger MOST = BigInteger.valueOf(1 << BITS);

    private final int[] columns;
    /** The points of each column, by the position of the level. */
    private final long[][] points;

    private final long[] possible;
    private final BigInteger scale;

    private Totals(int[] columns, long[][] points, long[] possible, BigInteger scale) {
        this.columns = columns;
        this.points = points;
        this.possible = possible;
        this.scale = scale;
    }

    /** {@return the totals of a cell; empty if it is something else, or its numbers might not fit} */
    static Optional<Totals> of(Cell cell, List<Conditions> conditions) {
        boolean mean = cell.formula() instanceof Formula.Mean;
        boolean plain = (mean || cell.formula() instanceof Formula.Sum)
                && cell.parts().stream()
                        .allMatch(part -> part.isRating()
                                && conditions.get(part.index()).when().isEmpty());
        return plain ? of(byColumn(cell.parts()), mean) : Optional.empty();
    }

    private static List<Cell> byColumn(List<Cell> parts) {
        return parts.stream().sorted(Comparator.comparingInt(Cell::column)).collect(toImmutableList());
    }

    private static Optional<Totals> of(List<Cell> parts, boolean mean) {
        BigInteger scale = BigInteger.ONE;
        Fraction most = Fraction.ZERO;
        for (Cell part : parts) {
            for (Fraction points : part.points()) {
                scale = lcm(scale, weighted(part, points, mean).denominator());
            }
            Fraction possible = weighted(part, part.possible(), mean);
            scale = lcm(scale, possible.denominator());
            most = most.plus(possible);
        }
        boolean fits = most.times(Fraction.of(scale, BigInteger.ONE)).compareTo(Fraction.of(MOST, BigInteger.ONE)) <= 0;
        return fits ? Optional.of(whole(parts, mean, scale)) : Optional.empty();
    }

    private static Totals whole(List<Cell> parts, boolean mean, BigInteger scale) {
        Fraction factor = Fraction.of(scale, BigInteger.ONE);
        return new Totals(
                parts.stream().mapToInt(Cell::column).toArray(),
                parts.stream()
                        .map(part -> part.points().stream()
                                .mapToLong(points ->
                                        whole(weighted(part, points, mean).times(factor)))
                                .toArray())
                        .toArray(long[][]::new),
                parts.stream()
                        .mapToLong(part ->
                                whole(weighted(part, part.possible(), mean).times(factor)))
                        .toArray(),
                scale);
    }

    private static Fraction weighted(Cell part, Fraction points, boolean mean) {
        Fraction weighted = points.times(part.weight());
        return mean ? weighted.dividedBy(part.possible()) : weighted;
    }

    private static BigInteger lcm(BigInteger left, BigInteger right) {
        return left.divide(left.gcd(right)).multiply(right);
    }

    private static long whole(Fraction number) {
        return number.numerator().longValueExact();
    }

    /** {@return the points of a response, times the scale} */
    long points(byte[] codes, boolean openIsLowest) {
        long sum = 0;
        for (int i = 0; i < columns.length; i++) {
            sum += points(i, codes[columns[i]], openIsLowest);
        }
        return sum;
    }

    /** {@return the possible points of a response, times the scale} */
    long possible(byte[] codes, boolean openIsLowest) {
        long sum = 0;
        for (int i = 0; i < columns.length; i++) {
            sum += possible(i, codes[columns[i]], openIsLowest);
        }
        return sum;
    }

    private long points(int part, int code, boolean openIsLowest) {
        return code >= 0 ? points[part][code] : counts(code, openIsLowest) ? points[part][0] : 0;
    }

    private long possible(int part, int code, boolean openIsLowest) {
        return counts(code, openIsLowest) ? possible[part] : 0;
    }

    private static boolean counts(int code, boolean openIsLowest) {
        return code >= 0 || (openIsLowest && code != NOT_APPLICABLE);
    }

    /** Makes room for the totals of responses with open answers, if there is a way to add up their shares as whole numbers. */
    Optional<OpenTotals> open(boolean openIsLowest) {
        return OpenTotals.of(columns, points, possible, openIsLowest);
    }

    /** {@return a number of points as a fraction} */
    Fraction unscaled(long number) {
        return scale.equals(BigInteger.ONE) ? Fraction.of(number) : Fraction.of(BigInteger.valueOf(number), scale);
    }

    /**
     * Raises the answers that are worth most, one after another, to their highest level until a share is reached.
     *
     * @param codes the answers; changed
     * @return whether it is reached
     */
    boolean raise(byte[] codes, boolean openIsLowest, org.kith.plugins.rubric.Threshold threshold) {
        long reached = points(codes, openIsLowest);
        long most = possible(codes, openIsLowest);
        while (most == 0 || !threshold.isReachedBy(Fraction.of(reached, most))) {
            int best = best(codes, openIsLowest, reached, most);
            if (best < 0) {
                return false;
            }
            reached += gain(best, codes, openIsLowest);
            most += growth(best, codes, openIsLowest);
            codes[columns[best]] = (byte) (points[best].length - 1);
        }
        return true;
    }

    private int best(byte[] codes, boolean openIsLowest, long reached, long most) {
        int best = -1;
        long bestReached = reached;
        long bestMost = Math.max(most, 1);
        for (int i = 0; i < columns.length; i++) {
            byte code = codes[columns[i]];
            if (code != NOT_APPLICABLE && code < points[i].length - 1) {
                long newReached = reached + gain(i, codes, openIsLowest);
                long newMost = most + growth(i, codes, openIsLowest);
                if (newReached * bestMost > bestReached * newMost) {
                    best = i;
                    bestReached = newReached;
                    bestMost = newMost;
                }
            }
        }
        return best;
    }

    private long gain(int part, byte[] codes, boolean openIsLowest) {
        return points[part][points[part].length - 1] - points(part, codes[columns[part]], openIsLowest);
    }

    private long growth(int part, byte[] codes, boolean openIsLowest) {
        return possible[part] - possible(part, codes[columns[part]], openIsLowest);
    }
}
