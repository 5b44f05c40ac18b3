package org.kith.core.wire;

/** How the characters of a text are written within a JSON string: as UTF-8, or escaped where they must be. */
final class JsonEscapes {

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private JsonEscapes() {}

    /** {@return whether a character is one of ASCII that stands for itself} */
    static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
    }

    /**
     * Writes a text from one of its characters on, where there is room for six bytes each.
     *
     * @return the offset behind what was written
     * @throws IllegalArgumentException if the text holds half of a character
     */
    static int encode(String text, int start, byte[] target, int offset) {
        int at = offset;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            at = c < 0x80 ? ascii((char) c, target, at) : utf8(c, target, at);
            i += Character.charCount(c);
        }
        return at;
    }

    private static int ascii(char c, byte[] target, int offset) {
        if (isPlain(c)) {
            target[offset] = (byte) c;
            return offset + 1;
        }
        target[offset] = '\\';
        char letter = letter(c);
        target[offset + 1] = (byte) letter;
        return letter == 'u' ? hex(c, target, offset + 2) : offset + 2;
    }

    private static char letter(char c) {
        return switch (c) {
            case '"', '\\' -> c;
            case '\b' -> 'b';
            case '\f' -> 'f';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 'u';
        };
    }

    private static int hex(char c, byte[] target, int offset) {
        target[offset] = '0';
        target[offset + 1] = '0';
        target[offset + 2] = HEX[c >> 4];
        target[offset + 3] = HEX[c & 0xF];
        return offset + 4;
    }

    private static int utf8(int c, byte[] target, int offset) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("A text holds half of a character (a surrogate without the other).");
        }
        int following = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        int lead = 0xF0 << (3 - following); // as many ones as there are bytes
        target[offset] = (byte) (lead | (c >> (6 * following)));
        for (int i = 1; i <= following; i++) {
            target[offset + i] = (byte) (0x80 | ((c >> (6 * (following - i))) & 0x3F));
        }
        return offset + 1 + following;
    }
}
