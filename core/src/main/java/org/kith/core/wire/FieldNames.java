package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of the fields of a shape, in the forms in which they are recognised from bytes, without making strings. Immutable. */
final class FieldNames {

    /** Stands for the end of an object, where there is no name. */
    static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    /** Stands for a name that is not one of these. */
    static final int OTHER = PropertyNameMatcher.MATCH_UNKNOWN_NAME;

    private final PropertyNameMatcher matcher;

    /** Each as it ends on the wire, with its quotation mark. */
    private final byte[][] quoted;

    FieldNames(List<String> names) {
        this.matcher = Json.FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
        this.quoted = names.stream().map(name -> (name + '"').getBytes(UTF_8)).toArray(byte[][]::new);
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** {@return how many bytes a name takes, with the quotation mark after it} */
    int length(int position) {
        return quoted[position].length;
    }

    /**
     * {@return the position of the name that begins at a byte offset and ends with a quotation mark, or {@link #OTHER}}
     *
     * @param expected the position that is looked at first
     */
    int find(byte[] json, int start, int expected) {
        for (int i = expected; i < quoted.length; i++) {
            if (stands(json, start, quoted[i])) {
                return i;
            }
        }
        for (int i = 0; i < Math.min(expected, quoted.length); i++) {
            if (stands(json, start, quoted[i])) {
                return i;
            }
        }
        return OTHER;
    }

    private static boolean stands(byte[] json, int start, byte[] name) {
        int end = start + name.length;
        return end <= json.length && json[start] == name[0] && Arrays.equals(json, start, end, name, 0, name.length);
    }
}
