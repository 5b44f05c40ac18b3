package org.kith.plugins.tables.responses;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A cursor over the records of CSV in memory.
 *
 * <p>A line ends with LF, CR LF or CR, the last line also without. A line without any byte is no record. A cell that begins with
 * a quote goes on to the next quote that is not doubled; if anything but a separator or the end of the line follows that, or it
 * never comes, the cell is misquoted. A quote elsewhere is a byte like any other. A record with a misquoted cell has only one
 * line, so that a stray quote costs no more. Not thread-safe.
 */
final class Records {

    static final byte QUOTE = '"';

    /** The number of no cell. */
    static final int NONE = -1;

    private final byte[] bytes;
    private final int end;
    private final byte separator;
    private final boolean goesOn;

    /** Where quoted cells begin that lead to a misquoted one, whoever comes by: nothing is searched twice. */
    private final BitSet doomed = new BitSet();

    private int position;
    private int lines;
    private int blankLines;
    private boolean inRecord;

    private int start;
    private int line;
    private int count;
    private int misquoted;
    private boolean unclosed;
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    Records(byte[] bytes, int start, int end, byte separator) {
        this(bytes, start, end, separator, false);
    }

    /** Makes a cursor over bytes that may go on: what comes to their end on a later line than it began is unclosed. */
    Records(byte[] bytes, int start, int end, byte separator, boolean goesOn) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
        this.separator = separator;
        this.goesOn = goesOn;
    }

    /** Moves to the start of the next record, or answers false behind the last. */
    boolean hasNext() {
        if (inRecord) {
            endRecord();
        }
        while (position < end && isLineEnd(bytes[position])) {
            position = behindLineEnd(position);
            blankLines++;
        }
        return position < end;
    }

    /** Moves behind the line end of the record that was read last. */
    void endRecord() {
        pass(position);
        inRecord = false;
    }

    /** Reads the record that begins here. */
    void read() {
        line = lines;
        start = position;
        misquoted = NONE;
        unclosed = false;
        position = cells(position);
        inRecord = true;
        if (goesOn && position == end && lines > line && misquoted == NONE) {
            misquoted = count - 1;
            unclosed = true;
        }
        if (misquoted != NONE) {
            shorten();
        }
    }

    /** Moves behind a record of one line that somebody else has read up to the end of that line. */
    void pass(int lineEnd) {
        position = lineEnd < end ? behindLineEnd(lineEnd) : end;
    }

    /** Makes a record that is misquoted one of its first line only. */
    private void shorten() {
        int lineEnd = start;
        while (lineEnd < end && !isLineEnd(bytes[lineEnd])) {
            lineEnd++;
        }
        for (int cell = misquoted; starts[cell] > lineEnd; cell--) {
            doomed.set(starts[cell]);
        }
        Records firstLine = new Records(bytes, start, lineEnd, separator);
        position = firstLine.cells(start);
        lines = line;
        starts = firstLine.starts;
        ends = firstLine.ends;
        count = firstLine.count;
        misquoted = firstLine.misquoted;
    }

    private int cells(int recordStart) {
        int i = recordStart;
        for (int cell = 0; ; cell++) {
            makeRoom(cell);
            if (i < end && bytes[i] == QUOTE) {
                i = quoted(i + 1, cell);
            } else {
                starts[cell] = i;
                i = endOfCell(i);
                ends[cell] = i;
            }
            if (i == end || bytes[i] != separator) {
                count = cell + 1;
                return i;
            }
            i++;
        }
    }

    private void makeRoom(int cell) {
        if (cell == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cell);
            ends = Arrays.copyOf(ends, 2 * cell);
        }
    }

    private int endOfCell(int from) {
        int i = from;
        while (!isEndOfCell(i)) {
            i++;
        }
        return i;
    }

    /** Goes through a cell from behind its first quote; answers the place behind the cell, or the end if it is misquoted. */
    private int quoted(int from, int cell) {
        boolean hopeless = doomed.get(from);
        int i = hopeless ? end : closingQuote(from);
        starts[cell] = from;
        ends[cell] = i;
        if (i < end && isEndOfCell(i + 1)) {
            return i + 1;
        }
        misquoted = cell;
        unclosed = i == end && !hopeless;
        return end;
    }

    private boolean isEndOfCell(int i) {
        return i == end || bytes[i] == separator || isLineEnd(bytes[i]);
    }

    private int closingQuote(int from) {
        int i = from;
        while (i < end) {
            if (bytes[i] == QUOTE) {
                if (i + 1 == end || bytes[i + 1] != QUOTE) {
                    return i;
                }
                i += 2;
            } else {
                i = isLineEnd(bytes[i]) ? behindLineEnd(i) : i + 1;
            }
        }
        return end;
    }

    private int behindLineEnd(int i) {
        lines++;
        return bytes[i] == '\r' && i + 1 < end && bytes[i + 1] == '\n' ? i + 2 : i + 1;
    }

    static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** {@return how many cells the record has; at least one} */
    int count() {
        return count;
    }

    /** {@return where a cell begins, behind its quote if it is quoted} */
    int start(int cell) {
        return starts[cell];
    }

    /** {@return where a cell ends, exclusive, before its quote if it is quoted} */
    int end(int cell) {
        return ends[cell];
    }

    /** {@return the cell of the first line whose quotes are not in order, or {@link #NONE}} */
    int misquoted() {
        return misquoted;
    }

    /** {@return whether the record is misquoted because the end came before a quote was closed} */
    boolean isUnclosed() {
        return unclosed;
    }

    /** {@return where the record begins} */
    int start() {
        return start;
    }

    /** {@return where the cursor stands: at the start of a record, or before or behind the end of its last line} */
    int position() {
        return position;
    }

    /** {@return how many lines end before the record} */
    int line() {
        return line;
    }

    /** {@return how many lines end before the place where the cursor stands} */
    int lines() {
        return lines;
    }

    /** {@return how many lines without any byte were passed over} */
    int blankLines() {
        return blankLines;
    }
}
