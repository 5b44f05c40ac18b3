package org.kith.core.wire;

/**
 * Lines and columns of byte offsets in a UTF-8 text. Columns count code points; a byte-order mark is one.
 *
 * <p>Looking up offsets in rising order costs one pass over the text in all. Not thread-safe.
 */
final class Positions {

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
            offset = 0;
            line = 1;
            column = 1;
        }
        for (int end = Math.min(target, text.length); offset < end; offset++) {
            step(text[offset]);
        }
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
