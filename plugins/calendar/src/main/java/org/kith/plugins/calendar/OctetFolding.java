package org.kith.plugins.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Folds content lines at 75 octets of UTF-8, as RFC 5545 asks, and never inside a character.
 *
 * <p>The folding that biweekly comes with counts {@code char}s, so that 75 umlauts make a line of 150 octets, and
 * lets a line grow where white space would begin the next one. Only a class of a jar that is no module could switch it
 * off, so its folds are taken out again, and this does the work.
 */
final class OctetFolding {

    private static final int LIMIT = 75;
    private static final byte[] LINE_END = {'\r', '\n'};

    private OctetFolding() {}

    /**
     * Writes lines.
     *
     * @param unfolded lines that each end with CR LF
     */
    static void write(String unfolded, OutputStream out) throws IOException {
        int start = 0;
        for (int end = unfolded.indexOf("\r\n"); end >= 0; end = unfolded.indexOf("\r\n", start)) {
            writeLine(unfolded.substring(start, end).getBytes(UTF_8), out);
            start = end + LINE_END.length;
        }
    }

    private static void writeLine(byte[] line, OutputStream out) throws IOException {
        int start = 0;
        int room = LIMIT;
        while (line.length - start > room) {
            int end = startOfCharacter(line, start + room);
            out.write(line, start, end - start);
            out.write(LINE_END);
            out.write(' ');
            start = end;
            room = LIMIT - 1; // the space in front counts
        }
        out.write(line, start, line.length - start);
        out.write(LINE_END);
    }

    /** {@return the position of the first octet of the character that the octet at a position is part of} */
    private static int startOfCharacter(byte[] line, int position) {
        int start = position;
        while ((line[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }
}
