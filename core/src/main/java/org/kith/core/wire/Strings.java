package org.kith.core.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The strings of one file.
 *
 * <p>Literal ones are cut out of the file and need not be decoded. Dates, ids, words of closed vocabularies and wordings come
 * again and again, and an immutable value can be given out twice: so the values made last are kept, and neither a text nor its
 * value is made anew where the same bytes are read as the same kind. Not thread-safe.
 */
final class Strings {

    private static final int SLOT_BITS = 7;
    private static final int SLOTS = 1 << SLOT_BITS;

    /** Tells apart the slots of one text that is read as several kinds. */
    private static final int SPREAD = 0x9E37_79B9;

    private final LiteralParser parser;
    private final byte[] json;
    private final RawText raw;

    /** The number of the reading and the length of the bytes that each slot holds. */
    private final long[] tags = new long[SLOTS];

    private final int[] starts = new int[SLOTS];
    private final Object[] values = new Object[SLOTS];

    Strings(LiteralParser parser, byte[] json, RawText raw) {
        this.parser = parser;
        this.json = json;
        this.raw = raw;
    }

    /** {@return the text of the string that the parser stands at} */
    String text() {
        int end = parser.literalEnd();
        return end < 0 ? parser.getString() : text(parser.tokenStart(), end);
    }

    /** {@return the text of the whole number that the parser stands at} */
    String number() {
        return raw.substring(parser.tokenStart(), parser.numberEnd());
    }

    /**
     * {@return the value of the string that the cursor stands at: one made before, if it was the same; {@code null} if it is
     * refused and has been reported}
     */
    @Nullable
    Object value(Cursor at, StringReading reading) {
        int end = parser.literalEnd();
        return end < 0 ? decoded(at, reading) : literal(at, reading, parser.tokenStart(), end);
    }

    private @Nullable Object decoded(Cursor at, StringReading reading) {
        String text = parser.getString();
        return Surrogates.isOneAlone(text) ? at.wrong("json.lone-surrogate") : reading.make(at, text);
    }

    private @Nullable Object literal(Cursor at, StringReading reading, int start, int end) {
        int slot = (parser.literalHash() + SPREAD * reading.number()) >>> (Integer.SIZE - SLOT_BITS);
        long tag = (long) reading.number() << Integer.SIZE | end - start;
        if (tags[slot] == tag && isSame(starts[slot], start, end)) {
            return values[slot];
        }
        @Nullable Object made = reading.make(at, text(start, end));
        if (made != null) {
            tags[slot] = tag;
            starts[slot] = start;
            values[slot] = made;
        }
        return made;
    }

    private String text(int start, int end) {
        return end - start < Json.MAX_STRING ? raw.substring(start + 1, end - 1) : parser.getString();
    }

    private boolean isSame(int earlier, int start, int end) {
        return Arrays.equals(json, start, end, json, earlier, earlier + end - start);
    }
}
