package org.kith.plugins.tables.responses;

import java.util.List;
import org.kith.core.assessment.ResponseTable;

/**
 * What came of the rows of a block.
 *
 * @param table the rows that can be used
 * @param count how many rows there are
 * @param lines how many lines they take
 * @param problems the first of those that cannot be used, in order
 */
record Rows(ResponseTable table, long count, int lines, List<RowProblem> problems) {}
