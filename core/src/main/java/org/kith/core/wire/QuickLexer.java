package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Takes words from the bytes of a file, one after the other, and gives up at anything that is not plainly right. Not thread-safe.
 */
final class QuickLexer {

    /** Shorter by far than the limit, so that it does not matter how the parser counts. */
    private static final int LONGEST_NUMBER = 18;

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final byte[] json;
    private final Scan scan;
    private int position;
    private int textStart;
    private int textEnd;
    private boolean isAscii;
    private boolean isEscaped;

    QuickLexer(byte[] json) {
        this.json = json;
        this.scan = new Scan(json);
    }

    /** {@return the byte offset of what is taken next} */
    int position() {
        return position;
    }

    /** Passes over white space; {@return what is taken next} */
    byte peek() {
        byte next = space();
        if (position == json.length) {
            throw new Unusual();
        }
        return next;
    }

    /** {@return whether nothing but white space is left} */
    boolean isAtEnd() {
        space();
        return position == json.length;
    }

    private byte space() {
        int i = position;
        byte next = 0;
        while (i < json.length && (next = json[i]) <= ' ' && isSpace(next)) {
            i++;
        }
        position = i;
        return next;
    }

    private static boolean isSpace(byte next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }

    /** Takes one byte, which must be the given one. */
    void take(char wanted) {
        if (position == json.length || json[position] != wanted) {
            throw new Unusual();
        }
        position++;
    }

    /** Takes bytes that the caller has looked at. */
    void take(int count) {
        position += count;
    }

    /** Takes a word of letters. */
    void takeWord(String word) {
        int start = position;
        for (int i = 0; i < word.length(); i++) {
            take(word.charAt(i));
        }
        text(start, position, true, false);
    }

    /** Takes a number; {@return whether it is a whole one} */
    boolean takeNumber() {
        int start = position;
        if (json[position] == '-') {
            position++;
        }
        int digits = takeDigits();
        if (digits > 1 && json[position - digits] == '0') {
            throw new Unusual();
        }
        boolean isWhole = !isNext('.') && !isNext('e') && !isNext('E');
        if (isNext('.')) {
            position++;
            takeDigits();
        }
        if (isNext('e') || isNext('E') || position - start > LONGEST_NUMBER) {
            throw new Unusual();
        }
        text(start, position, true, false);
        return isWhole;
    }

    private int takeDigits() {
        int start = position;
        while (position < json.length && json[position] >= '0' && json[position] <= '9') {
            position++;
        }
        if (position == start) {
            throw new Unusual();
        }
        return position - start;
    }

    private boolean isNext(char wanted) {
        return position < json.length && json[position] == wanted;
    }

    /** Takes a string with its quotation marks. */
    void takeString() {
        take('"');
        int end = scan.plainEnd(position);
        if (end < json.length && json[end] == '"') {
            text(position, end, true, false);
        } else {
            end = checkedEnd(end);
        }
        position = end + 1;
    }

    /** {@return the end of a string in which not all is plain} */
    private int checkedEnd(int firstOther) {
        int all = 0;
        boolean escaped = false;
        int end = firstOther;
        while (end < json.length && json[end] != '"') {
            byte next = json[end++];
            all |= next;
            if (next == '\\') {
                escaped = true;
                checkEscape(end++);
            } else if (next >= 0 && next < ' ') {
                throw new Unusual();
            }
        }
        if (end >= json.length) {
            throw new Unusual();
        }
        text(position, end, all >= 0, escaped);
        return end;
    }

    private void checkEscape(int at) {
        if (at == json.length || ESCAPES.indexOf(json[at]) < 0) {
            throw new Unusual();
        }
    }

    private void text(int start, int end, boolean ascii, boolean escaped) {
        if (end - start > Json.MAX_STRING) {
            throw new Unusual();
        }
        textStart = start;
        textEnd = end;
        isAscii = ascii;
        isEscaped = escaped;
    }

    /** {@return the length of the text taken last, in bytes} */
    int textLength() {
        return textEnd - textStart;
    }

    /** {@return the text taken last} */
    String text() {
        return isEscaped ? unescaped() : new String(json, textStart, textEnd - textStart, isAscii ? ISO_8859_1 : UTF_8);
    }

    private String unescaped() {
        StringBuilder text = new StringBuilder();
        int run = textStart;
        for (int i = textStart; i < textEnd; i++) {
            if (json[i] == '\\') {
                text.append(new String(json, run, i - run, UTF_8));
                text.append(ESCAPED.charAt(ESCAPES.indexOf(json[++i])));
                run = i + 1;
            }
        }
        return text.append(new String(json, run, textEnd - run, UTF_8)).toString();
    }
}
