package org.kith.plugins.tables.responses;

import java.util.List;

/**
 * How many rows a block has.
 *
 * @param rows how many there are, without those that are blank
 * @param used how many of them can be used
 * @param blank how many have no text in any cell
 * @param lines how many lines they all take
 * @param problems the first of those that cannot be used, in order
 */
record RowCount(long rows, long used, long blank, int lines, List<RowProblem> problems) {}
