package org.kith.plugins.report;

/**
 * A text in two lines, for a drawing, which cannot break lines by itself.
 *
 * @param first the first line
 * @param second the second one; empty if the first is enough, and cut if two are not
 */
record Label(String first, String second) {

    /** How many letters fit in a line on a phone. */
    static final int WIDTH = 44;

    /**
     * {@return a text in two lines}
     *
     * @param taken how many letters of the first line are taken by something else
     */
    static Label of(String text, int taken) {
        String words = text.strip();
        int end = lineEnd(words, WIDTH - taken);
        String rest = words.substring(end).strip();
        int cut = lineEnd(rest, WIDTH);
        String second = cut < rest.length() ? rest.substring(0, cut).strip() + "\u2026" : rest;
        return new Label(words.substring(0, end).strip(), second);
    }

    private static int lineEnd(String words, int width) {
        if (words.codePointCount(0, words.length()) <= width) {
            return words.length();
        }
        int most = words.offsetByCodePoints(0, width);
        int space = words.lastIndexOf(' ', most);
        return space > 0 ? space : most;
    }

    /** {@return how many lines it takes} */
    int lines() {
        return second.isEmpty() ? 1 : 2;
    }
}
