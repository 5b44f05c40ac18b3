package org.kith.core.text;

/**
 * A typed, stable name of a thing, such as {@code voice-1}.
 *
 * <p>Ids are records with one component. Lower-case ASCII letters and digits, with {@code .}, {@code -} or {@code _}
 * between them, 1 to 100 characters:
 *
 * <pre>{@code
 * record PlaceId(String value) implements Id {
 *   PlaceId {
 *     Id.check(value, "place id");
 *   }
 * }
 * }</pre>
 */
public interface Id {

    /** The most characters that an id may have. */
    int MAX_LENGTH = 100;

    /** {@return the name itself; 1 to 100 characters} */
    String value();

    /**
     * Lets a well-formed id through.
     *
     * @param what what the value is meant to be, for the message, such as {@code place id}
     * @return the value
     * @throws IllegalArgumentException if the value is not well-formed; the message does not repeat the value
     */
    static String check(String value, String what) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a " + what + ": lower-case letters, digits, and '.', '-' or '_'"
                    + " between them, 1 to " + MAX_LENGTH + " characters");
        }
        return value;
    }

    /** {@return whether the value is a well-formed id} */
    static boolean isValid(String value) {
        return isValid(value, 0, value.length());
    }

    /**
     * {@return whether a part of a text is a well-formed id}
     *
     * @param start where the part begins
     * @param end behind its last character
     */
    static boolean isValid(String text, int start, int end) {
        int length = end - start;
        if (length == 0 || length > MAX_LENGTH || !isEnd(text.charAt(start)) || !isEnd(text.charAt(end - 1))) {
            return false;
        }
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (!isEnd(c) && c != '.' && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isEnd(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
