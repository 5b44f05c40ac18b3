package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * JSON as it is written: UTF-8, two spaces a level, a line feed at the end of every line. The caller sees to it that names and values
 * alternate, and that what begins also ends. Not thread-safe.
 */
final class JsonOutput {

    /** How many bytes one character can take, where it is escaped. */
    private static final int WIDEST = 6;

    private static final int FIRST_SIZE = 16 * 1024;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private int depth;
    private boolean isEmpty = true;

    void beginObject() {
        begin('{');
    }

    void endObject() {
        end('}');
    }

    void beginArray() {
        begin('[');
    }

    /** Goes to the next element of an array. */
    void element() {
        separate();
    }

    void endArray() {
        end(']');
    }

    private void begin(char bracket) {
        reserve(1);
        put(bracket);
        depth++;
        isEmpty = true;
    }

    private void end(char bracket) {
        depth--;
        reserve(2);
        if (isEmpty) {
            put(' ');
        } else {
            line();
        }
        reserve(1);
        put(bracket);
        isEmpty = false;
    }

    private void separate() {
        reserve(1);
        if (!isEmpty) {
            put(',');
        }
        isEmpty = false;
        line();
    }

    private void line() {
        int spaces = 2 * depth;
        reserve(1 + spaces);
        put('\n');
        Arrays.fill(bytes, length, length + spaces, (byte) ' ');
        length += spaces;
    }

    /** Writes the name of the next property of an object. */
    void name(String name) {
        separate();
        string(name);
        reserve(2);
        put(':');
        put(' ');
    }

    /**
     * Writes a string.
     *
     * @throws IllegalArgumentException if it holds half of a character
     */
    void string(String text) {
        reserve(2 + WIDEST * text.length());
        put('"');
        int plain = putPlain(text);
        if (plain < text.length()) {
            length = JsonEscapes.encode(text, plain, bytes, length);
        }
        put('"');
    }

    /** Writes what stands for itself; {@return the index of the first character that does not} */
    private int putPlain(String text) {
        byte[] target = bytes;
        int at = length;
        int i = 0;
        while (i < text.length() && JsonEscapes.isPlain(text.charAt(i))) {
            target[at++] = (byte) text.charAt(i++);
        }
        length = at;
        return i;
    }

    void number(long number) {
        raw(Long.toString(number).getBytes(US_ASCII));
    }

    void truth(boolean value) {
        raw(Boolean.toString(value).getBytes(US_ASCII));
    }

    /** Writes a value that is JSON already. */
    void json(String value) {
        raw(value.getBytes(UTF_8));
    }

    private void raw(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    private void put(char ascii) {
        bytes[length++] = (byte) ascii;
    }

    private void reserve(int count) {
        if (count > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }

    /** {@return everything, with a line feed at its end} */
    byte[] toBytes() {
        reserve(1);
        put('\n');
        return Arrays.copyOf(bytes, length);
    }
}
