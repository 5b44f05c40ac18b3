package org.kith.core.wire;

import java.util.Locale;
import org.kith.core.shape.Field;
import org.kith.core.shape.Shape;

/** Guesses which property somebody meant. */
final class Nearest {

    private Nearest() {}

    /** {@return the name of the field that is most like a name; the first of those that are equally like it} */
    static String to(String name, Shape<?> shape) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (Field<?> field : shape.fields()) {
            int distance = distance(name.toLowerCase(Locale.ROOT), field.name().toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = field.name();
            }
        }
        return nearest;
    }

    /** {@return how many characters must be changed, added or left out to make one of the other (Levenshtein)} */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
