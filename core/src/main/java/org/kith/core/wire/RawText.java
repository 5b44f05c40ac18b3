package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The bytes of a file, kept as a string with a character for each: nobody can change it, and it is searched fast. Immutable.
 */
final class RawText {

    /** What a decoder puts in place of bytes that it cannot decode. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String characters;
    private final boolean isAscii;

    private RawText(String characters, boolean isAscii) {
        this.characters = characters;
        this.isAscii = isAscii;
    }

    static RawText of(byte[] bytes) {
        String ascii = new String(bytes, US_ASCII);
        boolean isAscii = ascii.indexOf(REPLACEMENT) < 0;
        return new RawText(isAscii ? ascii : new String(bytes, ISO_8859_1), isAscii);
    }

    /** {@return a copy of the bytes} */
    byte[] bytes() {
        return characters.getBytes(ISO_8859_1);
    }

    /** {@return whether every byte is one of ASCII} */
    boolean isAscii() {
        return isAscii;
    }

    /** {@return the characters from an offset up to another} */
    String substring(int start, int end) {
        return characters.substring(start, end);
    }
}
