package org.kith.plugins.tables.responses;

import java.util.stream.IntStream;
import org.kith.core.assessment.ResponseTable;

/**
 * A short way through the rows of which most surveys consist: on one line, without quotes, each answer one byte or none, and
 * some text before any space.
 *
 * <p>It reads them as {@link Records} and {@link CellCode} would, and leaves every other row to those. Not thread-safe.
 */
final class PlainRow {

    /** Not a plain row. */
    static final int NONE = -1;

    private final byte[] bytes;
    private final int end;
    private final byte separator;
    private final int[] targets;
    private final byte[][] codes;
    private final boolean possible;

    PlainRow(Block block, Columns columns, byte separator) {
        this.bytes = block.bytes();
        this.end = block.end();
        this.separator = separator;
        this.targets = columns.targets();
        this.codes = columns.codesOfSingleBytes();
        this.possible = block.isAscii() && IntStream.of(targets).noneMatch(target -> target == Layout.GROUP);
    }

    /** Reads a row into columns of answers; answers where its line ends, or {@link #NONE}. */
    int read(int start, byte[][] answers, int row) {
        return possible && beginsWithText(start) ? cells(start, answers, row) : NONE;
    }

    /** {@return whether a byte that is neither separator, space nor line end comes before any space: such a row is not blank} */
    private boolean beginsWithText(int start) {
        int i = start;
        while (i < end && bytes[i] == separator) {
            i++;
        }
        return i < end && bytes[i] > ' ';
    }

    private int cells(int start, byte[][] answers, int row) {
        int i = start;
        for (int cell = 0; cell < targets.length; cell++) {
            if (cell > 0 && (i == end || bytes[i++] != separator)) {
                return NONE;
            }
            int target = targets[cell];
            if (target < 0) {
                i = endOfCell(i);
                continue;
            }
            byte answer = i < end ? codes[target][bytes[i] & 0xFF] : CellCode.UNKNOWN;
            if (answer != CellCode.UNKNOWN) {
                i++;
            } else if (isEnd(i)) {
                answer = ResponseTable.UNANSWERED;
            } else {
                return NONE;
            }
            answers[target][row] = answer;
        }
        return i == end || Records.isLineEnd(bytes[i]) ? i : NONE;
    }

    /** {@return where a cell ends; for a quoted one some place where no cell ends} */
    private int endOfCell(int start) {
        int i = start;
        if (i < end && bytes[i] == Records.QUOTE) {
            return i;
        }
        while (!isEnd(i)) {
            i++;
        }
        return i;
    }

    private boolean isEnd(int i) {
        return i == end || bytes[i] == separator || Records.isLineEnd(bytes[i]);
    }
}
