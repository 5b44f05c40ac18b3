package org.kith.plugins.report;

import java.util.List;

/** Puts words together. */
final class Sentence {

    private Sentence() {}

    /** {@return words as {@code a, b and c}; empty if there are none} */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** {@return the same with a capital at its start} */
    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@return the same with a small letter at its start} */
    static String small(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
