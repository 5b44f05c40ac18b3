package org.kith.plugins.tables.responses;

import static org.kith.core.assessment.ResponseTable.UNANSWERED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.core.assessment.ResponseTable;

/** Reads the rows of one block into columns. Not thread-safe. */
final class RowReader {

    private static final int FIRST_CAPACITY = 1024;

    private final Block block;
    private final Records records;
    private final PlainRow plain;
    private final Columns columns;
    private final byte[][] answers;
    private final List<String> groups = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int capacity;
    private long unusable;
    private long blankRows;
    private String group = "";

    RowReader(Block block, Columns columns, byte separator) {
        this.block = block;
        this.records = block.records(separator);
        this.plain = new PlainRow(block, columns, separator);
        this.columns = columns;
        this.answers = new byte[columns.criterionCount()][0];
    }

    /** {@return what came of all rows} */
    Rows read() {
        while (records.hasNext()) {
            makeRoom();
            if (readPlain()) {
                groups.add(group);
            } else {
                readAny();
            }
        }
        ResponseTable table = ResponseTable.builder(columns.framework())
                .addColumns(groups, answers)
                .build();
        long blank = blankRows + records.blankLines();
        return new Rows(table, new RowCount(groups.size() + unusable, groups.size(), blank, records.lines(), problems));
    }

    private void makeRoom() {
        if (groups.size() == capacity) {
            int more = Math.max(FIRST_CAPACITY, 2 * capacity);
            for (int criterion = 0; criterion < answers.length; criterion++) {
                answers[criterion] = Arrays.copyOf(answers[criterion], more);
                Arrays.fill(answers[criterion], capacity, more, UNANSWERED);
            }
            capacity = more;
        }
    }

    private boolean readPlain() {
        int end = plain.read(records.position(), answers, groups.size());
        if (end == PlainRow.NONE) {
            return false;
        }
        records.pass(end);
        return true;
    }

    /** Reads a row of any form; an unusable one leaves nothing behind, as the next row writes all of its cells anew. */
    private void readAny() {
        records.read();
        if (isBlank()) {
            blankRows++;
        } else if (isSound() && readCells(groups.size())) {
            groups.add(group);
        } else {
            unusable++;
            if (problems.size() < Journal.MAX_TOLD) {
                problems.add(problem());
            }
        }
    }

    private boolean isBlank() {
        int cell = 0;
        while (cell < records.count() && block.isBlank(records, cell)) {
            cell++;
        }
        return cell == records.count() && records.misquoted() == Records.NONE;
    }

    private boolean readCells(int row) {
        for (int cell = 0; cell < columns.count(); cell++) {
            int target = columns.target(cell);
            if (target >= 0) {
                byte answer = answer(cell, target);
                if (answer == CellCode.UNKNOWN) {
                    return false;
                }
                answers[target][row] = answer;
            } else if (target == Layout.GROUP) {
                group = block.stripped(records, cell);
            }
        }
        return true;
    }

    private byte answer(int cell, int target) {
        CellCode code = columns.code(target);
        byte answer = code.answer(block.bytes(), records.start(cell), records.end(cell));
        return answer == CellCode.UNKNOWN ? code.answer(block.stripped(records, cell)) : answer;
    }

    private boolean isSound() {
        return records.count() == columns.count() && records.misquoted() == Records.NONE && block.isWellFormed(records);
    }

    private RowProblem problem() {
        int line = records.line();
        if (records.misquoted() != Records.NONE) {
            return new RowProblem(line, "responses.quote", records.misquoted() + 1);
        }
        if (records.count() != columns.count()) {
            return new RowProblem(line, "responses.ragged-row", records.count(), columns.count());
        }
        if (!block.isWellFormed(records)) {
            return new RowProblem(line, "responses.row-not-utf8");
        }
        return new RowProblem(line, "responses.unknown-level", columns.criterion(firstUnknown()));
    }

    private int firstUnknown() {
        int cell = 0;
        while (columns.target(cell) < 0 || answer(cell, columns.target(cell)) != CellCode.UNKNOWN) {
            cell++;
        }
        return columns.target(cell);
    }
}
