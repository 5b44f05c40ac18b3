package org.kith.core.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The values of one file that were made last, one for each of the kinds that are read. Dates, ids and words of closed
 * vocabularies follow each other again and again, and an immutable value can be given out twice: so neither its text nor itself
 * is made anew. Not thread-safe.
 */
final class Recent {

    private static final int SLOTS = 64;
    private static final int LONGEST = 40;

    private final @Nullable ScalarReading[] readings = new @Nullable ScalarReading[SLOTS];
    private final String[] texts = new String[SLOTS];
    private final Object[] values = new Object[SLOTS];

    /** {@return the value of the string that a parser stands at; {@code null} if it is refused and has been reported} */
    @Nullable
    Object read(Cursor at, ScalarReading reading, JsonParser parser) {
        int slot = reading.number() & (SLOTS - 1);
        if (readings[slot] == reading && isSame(texts[slot], parser)) {
            return values[slot];
        }
        Object made = reading.make(at);
        if (made != null) {
            readings[slot] = reading;
            texts[slot] = at.text();
            values[slot] = made;
        }
        return made;
    }

    private static boolean isSame(String text, JsonParser parser) {
        char[] characters = parser.getStringCharacters();
        int length = parser.getStringLength();
        if (text.length() != length || length > LONGEST) {
            return false;
        }
        int start = parser.getStringOffset();
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != characters[start + i]) {
                return false;
            }
        }
        return true;
    }
}
