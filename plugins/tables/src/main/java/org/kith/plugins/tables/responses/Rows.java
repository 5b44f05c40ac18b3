package org.kith.plugins.tables.responses;

import com.google.common.collect.ImmutableList;
import org.kith.core.assessment.ResponseTable;

/**
 * What came of the rows of a block.
 *
 * @param table the rows that can be used
 * @param count all of them in numbers
 */
record Rows(ResponseTable table, RowCount count) {

    /** {@return what comes of a single row that is too long} */
    static Rows tooLong(ResponseTable noResponses) {
        RowProblem problem = new RowProblem(0, "responses.row-too-long");
        return new Rows(noResponses, new RowCount(1, 0, 0, 1, ImmutableList.of(problem)));
    }
}
