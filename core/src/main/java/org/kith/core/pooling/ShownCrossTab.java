package org.kith.core.pooling;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.privacy.ShownTable;

/**
 * What of a {@link CrossTab} may be shown to everybody.
 *
 * <p>It is safe by itself. Somebody who publishes several of the same people, or the same one again when few have come, gone or
 * changed an answer, may give away by their difference what each of them hides. Nothing here can tell when that is safe. Immutable.
 *
 * @param rows the labels of the rows
 * @param columns the labels of the columns
 * @param counts the counts and their totals, in that order
 */
public record ShownCrossTab(List<String> rows, List<String> columns, ShownTable counts) {

    /** Makes what may be shown. */
    public ShownCrossTab {
        rows = ImmutableList.copyOf(rows);
        columns = ImmutableList.copyOf(columns);
    }

    /** {@return the count of a row and a column; empty if it is hidden or there is no such row or column} */
    public Optional<Long> count(String row, String column) {
        int i = rows.indexOf(row);
        int j = columns.indexOf(column);
        return i < 0 || j < 0 ? Optional.empty() : counts.count(i, j);
    }

    /** {@return how many rows and columns there are} */
    @Override
    public String toString() {
        return "ShownCrossTab(" + rows.size() + " rows, " + columns.size() + " columns)";
    }
}
