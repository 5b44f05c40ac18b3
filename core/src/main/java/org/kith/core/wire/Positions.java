package org.kith.core.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines and columns of byte offsets in a UTF-8 text. Columns count code points; a byte-order mark is one.
 *
 * <p>Looking up offsets in rising order costs one pass over the text in all; going back costs at most {@link #MARK} bytes. Not
 * thread-safe.
 */
final class Positions {

    /** After how many bytes line and column are written down, to go back to. */
    private static final int MARK = 4096;

    private final List<int[]> marks = new ArrayList<>();
    private final byte[] text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Positions(byte[] text) {
        this.text = text;
    }

    /** Moves to a byte offset; one beyond the text means its end. */
    void moveTo(int target) {
        if (target < offset) {
            goBack(target);
        }
        for (int end = Math.min(target, text.length); offset < end; offset++) {
            if (offset == marks.size() * MARK) {
                marks.add(new int[] {line, column});
            }
            step(text[offset]);
        }
    }

    /** Goes back to the last mark at or before an offset, which has been set on the way. */
    private void goBack(int target) {
        int mark = target / MARK;
        offset = mark * MARK;
        line = marks.get(mark)[0];
        column = marks.get(mark)[1];
    }

    private void step(byte current) {
        boolean lineFeedFollows = offset + 1 < text.length && text[offset + 1] == '\n';
        boolean endsLine = current == '\n' || (current == '\r' && !lineFeedFollows);
        if (endsLine) {
            line++;
            column = 1;
        } else if ((current & 0xC0) != 0x80) {
            column++;
        }
    }

    /** {@return the line of the offset moved to, from 1} */
    int line() {
        return line;
    }

    /** {@return the column of the offset moved to, from 1} */
    int column() {
        return column;
    }
}
