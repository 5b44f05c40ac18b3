package org.kith.core.wire;

/** Finds halves of characters, which the parser lets through. */
final class Surrogates {

    private Surrogates() {}

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
