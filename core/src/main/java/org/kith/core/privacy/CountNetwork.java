package org.kith.core.privacy;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The counts of a table of two dimensions and all its totals, as a network.
 *
 * <p>What is shown fixes some counts. The others can be moved: one more here means one less there, or one more in a total, around a
 * circle. Any two tables that agree in all that is shown differ by such circles, so a hidden count can be worked out exactly if no
 * circle goes through it. Immutable.
 */
final class CountNetwork {

    private final long[][] values;
    private final int height;
    private final int width;
    private final int minimum;
    private final ImmutableList<TableCount> counts;

    /**
     * Makes the network of a table.
     *
     * @param rows the counts; at least one row, and as many columns in each
     */
    CountNetwork(List<List<Long>> rows, int minimum) {
        this.height = rows.size();
        this.width = rows.get(0).size();
        this.values = withTotals(rows);
        this.minimum = minimum;
        this.counts = IntStream.range(0, isLine() ? width + 1 : (height + 1) * (width + 1))
                .mapToObj(this::count)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether there is one row only: the totals of its columns are its counts} */
    boolean isLine() {
        return height == 1;
    }

    List<TableCount> counts() {
        return counts;
    }

    /** {@return the place of the count in a row and a column, of which the last are the totals} */
    int place(int row, int column) {
        return isLine() ? column : row * (width + 1) + column;
    }

    int nodes() {
        return isLine() ? 2 : height + width + 2;
    }

    /** {@return the number of all people} */
    long total() {
        return value(height, width);
    }

    private TableCount count(int place) {
        int row = isLine() ? 0 : place / (width + 1);
        int column = place % (width + 1);
        boolean isRowTotal = column == width;
        boolean isColumnTotal = !isLine() && row == height;
        boolean leavesRow = isRowTotal == isColumnTotal;
        int rowNode = isLine() ? 0 : row;
        int columnNode = isLine() ? 1 : height + 1 + column;
        long value = value(row, column);
        long least = leastOf(row, column, value);
        return new TableCount(
                leavesRow ? rowNode : columnNode,
                leavesRow ? columnNode : rowNode,
                value,
                least,
                least < minimum ? minimum - 1L : Long.MAX_VALUE,
                isRowTotal || isColumnTotal);
    }

    private long leastOf(int row, int column, long value) {
        boolean isCell = row < height && column < width && !isLine();
        if (isCell && value(row, width) > 0 && value(height, column) > 0 && isInSmallLine(row, column)) {
            return 0;
        }
        return isSmall(value) ? 1 : minimum;
    }

    private boolean isInSmallLine(int row, int column) {
        return isSmall(value(row, width)) || isSmall(value(height, column));
    }

    private boolean isSmall(long value) {
        return value > 0 && value < minimum;
    }

    private long value(int row, int column) {
        return values[row][column];
    }

    private static long[][] withTotals(List<List<Long>> rows) {
        int width = rows.get(0).size();
        long[][] values = new long[rows.size() + 1][width + 1];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < width; column++) {
                long value = rows.get(row).get(column);
                values[row][column] = value;
                values[row][width] += value;
                values[rows.size()][column] += value;
                values[rows.size()][width] += value;
            }
        }
        return values;
    }

    /** {@return the places of the counts that must be hidden for their own sake} */
    BitSet small() {
        return places(TableCount::isSmall);
    }

    /** {@return the places of the counts that can be hidden to protect others} */
    BitSet protectors() {
        return places(TableCount::mayProtect);
    }

    private BitSet places(Predicate<TableCount> which) {
        BitSet places = new BitSet();
        IntStream.range(0, counts.size())
                .filter(place -> which.test(counts.get(place)))
                .forEach(places::set);
        return places;
    }

    /** {@return the totals of the rows} */
    List<Long> rowTotals() {
        return IntStream.range(0, height).mapToObj(row -> value(row, width)).toList();
    }

    /** {@return the totals of the columns} */
    List<Long> columnTotals() {
        return IntStream.range(0, width)
                .mapToObj(column -> value(height, column))
                .toList();
    }

    /** {@return whether nothing that is hidden can be worked out, and no total that is shown leaves a small rest} */
    boolean isSafe(BitSet hidden) {
        return smallRest(hidden).isEmpty() && fixed(hidden).isEmpty();
    }

    /** {@return a hidden count that can be worked out, if there is one: the first} */
    OptionalInt fixed(BitSet hidden) {
        return fixed(hidden, new BitSet());
    }

    /**
     * {@return a hidden count that can be worked out, if there is one: the first}
     *
     * @param free counts that are known to lie on a circle; those that are found to are added, since each circle frees all on it
     */
    OptionalInt fixed(BitSet hidden, BitSet free) {
        Circles circles = new Circles(this, hidden, false);
        for (int place = hidden.nextSetBit(0); place >= 0; place = hidden.nextSetBit(place + 1)) {
            if (!free.get(place)) {
                Optional<BitSet> circle = circles.cheapest(place);
                if (circle.isEmpty()) {
                    return OptionalInt.of(place);
                }
                free.or(circle.get());
            }
        }
        return OptionalInt.empty();
    }

    /** {@return the counts that add up to a total that is shown and leaves too few for those that are hidden: the first such} */
    Optional<BitSet> smallRest(BitSet hidden) {
        Stream<BitSet> lines = IntStream.range(0, nodes())
                .filter(node -> !hidden.get(totalOf(node)))
                .mapToObj(this::parts);
        Stream<BitSet> all =
                hidden.get(place(height, width)) ? Stream.of() : Stream.of(places(count -> !count.isTotal()));
        return Stream.concat(lines, all)
                .filter(parts -> isSmall(rest(parts, hidden)))
                .findFirst();
    }

    private long rest(BitSet parts, BitSet hidden) {
        return parts.stream()
                .filter(hidden::get)
                .mapToLong(place -> counts.get(place).value())
                .sum();
    }

    private BitSet parts(int node) {
        BitSet parts = places(count -> count.from() == node || count.to() == node);
        parts.clear(totalOf(node));
        return parts;
    }

    private int totalOf(int node) {
        if (isLine()) {
            return width;
        }
        return node <= height ? place(node, width) : place(height, node - height - 1);
    }
}
