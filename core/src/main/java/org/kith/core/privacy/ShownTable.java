package org.kith.core.privacy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What may be shown to everybody of a table of counts and of all its totals. Immutable.
 *
 * @param lines the counts row by row, the total of each row at its end, and the totals of the columns with that of all as the last
 *     row; empty where a count is hidden
 */
public record ShownTable(List<List<Optional<Long>>> lines) {

    private static final Comparator<List<List<Long>>> BY_COUNTS = Comparator.comparing(
            rows -> rows.stream().flatMap(List::stream).toList(),
            Comparators.lexicographical(Comparator.<Long>naturalOrder()));

    /**
     * Makes what may be shown.
     *
     * @throws IllegalArgumentException if there is no line of totals, or the lines do not have as many places each, that of the total too
     */
    public ShownTable {
        checkArgument(!lines.isEmpty() && !lines.get(0).isEmpty(), "a table has its totals, if nothing else");
        checkArgument(
                lines.stream().map(List::size).distinct().count() == 1, "each line of a table has as many places");
        lines = lines.stream().map(ImmutableList::copyOf).collect(toImmutableList());
    }

    /** {@return a table as the rule shows it; a table and its transpose alike} */
    static ShownTable of(List<List<Long>> rows, int minimum) {
        checkArgument(rows.stream().map(List::size).distinct().count() <= 1, "each row of a table has as many columns");
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            return ofNobody(rows.size());
        }
        List<List<Long>> transposed = transposed(rows);
        boolean isTurned = rows.size() == transposed.size()
                ? BY_COUNTS.compare(transposed, rows) < 0
                : transposed.size() < rows.size();
        return isTurned ? new ShownTable(transposed(shown(transposed, minimum))) : new ShownTable(shown(rows, minimum));
    }

    private static ShownTable ofNobody(int rows) {
        return new ShownTable(IntStream.rangeClosed(0, rows)
                .mapToObj(row -> ImmutableList.of(Optional.of(0L)))
                .collect(toImmutableList()));
    }

    private static List<List<Optional<Long>>> shown(List<List<Long>> rows, int minimum) {
        CountNetwork network = new CountNetwork(rows, minimum);
        Optional<BitSet> hidden = Protection.hidden(network, minimum);
        return IntStream.rangeClosed(0, rows.size())
                .mapToObj(row -> IntStream.rangeClosed(0, rows.get(0).size())
                        .map(column -> network.place(row, column))
                        .mapToObj(place -> hidden.filter(places -> !places.get(place))
                                .map(places -> network.counts().get(place).value()))
                        .collect(toImmutableList()))
                .collect(toImmutableList());
    }

    private static <T> List<List<T>> transposed(List<List<T>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).collect(toImmutableList()))
                .collect(toImmutableList());
    }

    /**
     * {@return a count, if it may be shown; totals are asked for by themselves}
     *
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public Optional<Long> count(int row, int column) {
        return lines.get(checkRow(row)).get(checkColumn(column));
    }

    /**
     * {@return the total of a row, if it may be shown}
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<Long> rowTotal(int row) {
        return last(lines.get(checkRow(row)));
    }

    /**
     * {@return the total of a column, if it may be shown}
     *
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public Optional<Long> columnTotal(int column) {
        return last(lines).get(checkColumn(column));
    }

    /** {@return the total of all, if it may be shown} */
    public Optional<Long> total() {
        return last(last(lines));
    }

    private int checkRow(int row) {
        return Objects.checkIndex(row, lines.size() - 1);
    }

    private int checkColumn(int column) {
        return Objects.checkIndex(column, last(lines).size() - 1);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** {@return how many rows and columns there are} */
    @Override
    public String toString() {
        return "ShownTable(" + (lines.size() - 1) + " rows, " + (last(lines).size() - 1) + " columns)";
    }
}
