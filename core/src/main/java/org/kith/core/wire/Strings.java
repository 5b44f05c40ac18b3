package org.kith.core.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The strings of one file.
 *
 * <p>Where a file is literal, they are cut out of it and need not be decoded. The parser still looks at each when it moves on,
 * and refuses what must not be in a string.
 *
 * <p>Dates, ids, words of closed vocabularies and wordings come again and again, and an immutable value can be given out twice:
 * so the values made last are kept, and neither a text nor its value is made anew where the same bytes are read as the same
 * kind. Not thread-safe.
 */
final class Strings {

    private static final int SLOTS = 128;

    private final JsonParser parser;
    private final byte[] json;
    private final RawText raw;
    private final boolean isLiteral;
    private final @Nullable StringReading[] readings = new @Nullable StringReading[SLOTS];
    private final int[] starts = new int[SLOTS];
    private final int[] lengths = new int[SLOTS];
    private final Object[] values = new Object[SLOTS];

    Strings(JsonParser parser, byte[] json, RawText raw) {
        this.parser = parser;
        this.json = json;
        this.raw = raw;
        this.isLiteral = raw.isLiteral();
    }

    /** {@return the text of the string that the cursor stands at} */
    String text(Cursor at) {
        int start = at.start();
        return text(start, endExclusive(at, start));
    }

    /** {@return the value of the string that the cursor stands at; {@code null} if it is refused and has been reported} */
    @Nullable
    Object value(Cursor at, StringReading reading) {
        int start = at.start();
        int end = endExclusive(at, start);
        int slot = slot(reading, start, end);
        if (readings[slot] == reading && isSame(slot, start, end)) {
            return values[slot];
        }
        @Nullable Object made = reading.make(at, text(start, end));
        if (made != null) {
            readings[slot] = reading;
            starts[slot] = start;
            lengths[slot] = end - start;
            values[slot] = made;
        }
        return made;
    }

    /** {@return the byte offset behind the string's last quotation mark} */
    private int endExclusive(Cursor at, int start) {
        int quote = isLiteral ? raw.indexOfQuote(start + 1) : -1;
        return quote >= 0 ? quote + 1 : at.endExclusive();
    }

    private String text(int start, int end) {
        return isLiteral && end - start < Json.MAX_STRING ? raw.substring(start + 1, end - 1) : parser.getString();
    }

    /** {@return the slot of a string: its length, two of its bytes and what it is read as tell most of them apart} */
    private int slot(StringReading reading, int start, int end) {
        return (31 * reading.number() + 7 * (end - start) + 5 * json[start + 1] + json[end - 2]) & (SLOTS - 1);
    }

    private boolean isSame(int slot, int start, int end) {
        int earlier = starts[slot];
        int length = lengths[slot];
        return length == end - start && Arrays.equals(json, start, end, json, earlier, earlier + length);
    }
}
