package org.kith.core.privacy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A rule that hides counts so small that people could be recognised, and others beside them, so that no hidden count can be
 * worked out from those that are shown and from their totals.
 *
 * <p>It protects from somebody who adds and subtracts, and who knows the minimum and which of the hidden counts are small. It does not
 * protect from somebody who asks in which tables the rule would have hidden just these counts: which others it hides follows from the
 * counts, so that may leave one possibility. Of 11, 11 and 9 it hides the first and the last, and of all rows with 11 in the middle
 * and the total 31 it would hide those two of no other.
 *
 * <p>A count of 0 shows nobody and is small in no table.
 *
 * @param minimum the least count that is shown; at least 3
 */
public record SmallCells(int minimum) {

    /** The rule with the minimum that is usual: 10. */
    public static final SmallCells USUAL = new SmallCells(10);

    /**
     * Makes a rule.
     *
     * @throws IllegalArgumentException if the minimum is less than 3, as two people then know each other's answers
     */
    public SmallCells {
        checkArgument(minimum >= 3, "a minimum below 3 hides nobody from the other; 10 is usual");
    }

    /** {@return whether a count shows somebody, but too few} */
    public boolean isSmall(long count) {
        return count > 0 && count < minimum;
    }

    /**
     * {@return what may be shown of a table of counts and of the totals of its rows, of its columns and of all}
     *
     * <p>Small counts and small totals are hidden; so is every count in a row or column whose total is small, its zeros too, unless
     * nobody at all is counted in the line that crosses it. Others are hidden beside them, so that
     *
     * <ul>
     *   <li>what is hidden of a line whose total is shown, or of all, does not come to a small number either;
     *   <li>for somebody who has all that is shown, and knows the minimum and even which of the hidden counts are small, at least two
     *       whole numbers are possible for each hidden count.
     * </ul>
     *
     * <p>Which totals are hidden depends on the totals of the rows alone, or on those of the columns alone, so two tables that share a
     * question or the groups hide the same totals of it. As few counts are hidden beside them as can be, and of such choices one with as
     * few people; in tables with more than 12 counts that could be hidden beside the small ones that is only approached: no single one
     * of those that are hidden to protect others could be shown again. A table and its transpose are treated alike, unless a table is its
     * own transpose. If fewer people than the minimum are counted in all, or nothing else helps, everything is hidden.
     *
     * @param rows the counts, with as many columns in each row; none of them negative
     * @throws IllegalArgumentException if a row has another number of columns
     */
    public ShownTable shown(List<List<Long>> rows) {
        return ShownTable.of(rows, minimum);
    }

    /**
     * {@return the places of the parts of a total that are hidden, in rising order}
     *
     * <p>As {@link #shown} hides them in a table of one row; whether the total may be shown, that tells too.
     *
     * @param counts the parts; none of them 0
     */
    public Set<Integer> hiddenParts(List<Long> counts) {
        ShownTable shown = shown(List.of(counts));
        return IntStream.range(0, counts.size())
                .filter(place -> shown.count(0, place).isEmpty())
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return the columns of a table that are hidden in all its rows and in the row of their sums, in rising order}
     *
     * <p>Those with a small count in any row, and after them those with the smallest sums, until at least two are hidden and
     * come to no small sum in any row.
     *
     * @param rows the counts, with as many columns in each row
     */
    public Set<Integer> hiddenColumns(List<List<Long>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return hidden(
                columns,
                column -> rows.stream().anyMatch(row -> isSmall(row.get(column))),
                Comparator.comparing(column ->
                        rows.stream().mapToLong(row -> row.get(column)).sum()),
                hidden -> hidden.size() >= 2
                        && rows.stream()
                                .noneMatch(row -> isSmall(
                                        hidden.stream().mapToLong(row::get).sum())));
    }

    /** Hides what must be hidden, then more in order, until that is enough. */
    private static Set<Integer> hidden(
            int size, Predicate<Integer> isFirst, Comparator<Integer> order, Predicate<Set<Integer>> isEnough) {
        Set<Integer> hidden = new TreeSet<>();
        IntStream.range(0, size).filter(isFirst::test).forEach(hidden::add);
        if (!hidden.isEmpty()) {
            IntStream.range(0, size)
                    .boxed()
                    .filter(Predicate.not(ImmutableSet.copyOf(hidden)::contains))
                    .sorted(order)
                    .takeWhile(next -> !isEnough.test(hidden))
                    .forEachOrdered(hidden::add);
        }
        return ImmutableSet.copyOf(hidden);
    }
}
