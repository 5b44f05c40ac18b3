package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A row of a file as a spreadsheet shows it.
 *
 * @param number the number of the row, from 1
 * @param line the line on which it begins, from 1
 * @param cells what its cells hold, quotes taken off, without space around it; none if the quotes make no sense
 */
record CsvRow(int number, int line, List<String> cells) {

    CsvRow {
        cells = ImmutableList.copyOf(cells);
    }

    /** {@return whether there are no cells to speak of} */
    boolean isMisquoted() {
        return cells.isEmpty();
    }

    /** {@return whether no cell has a text} */
    boolean isBlank() {
        return !isMisquoted() && cells.stream().allMatch(String::isEmpty);
    }
}
