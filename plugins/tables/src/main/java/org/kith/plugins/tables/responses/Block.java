package org.kith.plugins.tables.responses;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;

/** A part of a CSV file that begins and ends with a record. */
final class Block {

    /** A line that is too long to be held. */
    static final Block TOO_LONG = new Block(new byte[0], 0, 0, true);

    private static final CharMatcher SPACE = CharMatcher.whitespace();

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final boolean ascii;

    /** Makes a block of bytes that nobody changes any more. */
    Block(byte[] bytes, int start, int end, boolean ascii) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.ascii = ascii;
    }

    /** {@return what holds the block; not to be changed} */
    byte[] bytes() {
        return bytes;
    }

    /** {@return where the block ends, exclusive} */
    int end() {
        return end;
    }

    /** {@return whether all its bytes are ASCII} */
    boolean isAscii() {
        return ascii;
    }

    Records records(byte separator) {
        return new Records(bytes, start, end, separator);
    }

    /** {@return the part of the block that begins somewhere} */
    Block from(int newStart) {
        return new Block(bytes, newStart, end, ascii);
    }

    /** {@return whether a record of the block is UTF-8} */
    boolean isWellFormed(Records record) {
        return ascii || Utf8.isWellFormed(bytes, record.start(), record.position() - record.start());
    }

    /** {@return whether a cell of a record holds nothing but space} */
    boolean isBlank(Records record, int cell) {
        int from = record.start(cell);
        boolean mayBegin =
                from == record.end(cell) || bytes[from] <= ' '; // a byte below 0 is the first of another character
        return mayBegin && stripped(record, cell).isEmpty();
    }

    /** {@return the text of a cell, without its quotes and the space around it} */
    String stripped(Records record, int cell) {
        return SPACE.trimFrom(text(record, cell));
    }

    /** {@return the text of a cell, without its quotes} */
    String text(Records record, int cell) {
        int from = record.start(cell);
        String text = new String(bytes, from, record.end(cell) - from, UTF_8);
        boolean quoted = from > record.start() && bytes[from - 1] == Records.QUOTE;
        return quoted ? text.replace("\"\"", "\"") : text;
    }
}
