package org.kith.plugins.tables.imports;

import java.util.Optional;

/**
 * The titles of several columns, alike but for one part.
 *
 * @param before what stands before that part
 * @param after what stands after it
 */
record StarTitle(String before, String after) {

    private static final char STAR = '*';

    /** {@return the titles that a text with a star stands for; empty if there is no star} */
    static Optional<StarTitle> of(String text) {
        String trimmed = Row.SPACE.trimFrom(text);
        int star = trimmed.indexOf(STAR);
        return star < 0
                ? Optional.empty()
                : Optional.of(new StarTitle(trimmed.substring(0, star), trimmed.substring(star + 1)));
    }

    /** {@return what stands in place of the star in a title; empty if it is no such title} */
    Optional<String> part(String title) {
        boolean fits =
                title.length() > before.length() + after.length() && title.startsWith(before) && title.endsWith(after);
        return fits ? Optional.of(title.substring(before.length(), title.length() - after.length())) : Optional.empty();
    }

    /** {@return how much of a title is fixed} */
    int length() {
        return before.length() + after.length();
    }
}
