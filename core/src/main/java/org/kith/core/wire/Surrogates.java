package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Finds halves of characters, which the parser lets through. */
final class Surrogates {

    private Surrogates() {}

    /** {@return whether half of a character may be meant somewhere in JSON that is UTF-8; only an escape can say that} */
    static boolean mayBeIn(byte[] json) {
        return new String(json, ISO_8859_1).contains("\\u");
    }

    /** {@return whether a text holds a surrogate without its other half} */
    static boolean isOneAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
