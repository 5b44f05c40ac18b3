package org.kith.core.score;

import com.google.common.base.Splitter;

/** Lines of plain text, each as far in as it is deep; without blank ends. Not thread-safe. */
final class Lines {

    private static final Splitter BREAKS = Splitter.onPattern("\\R");
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    /** Adds a line; what stands on further lines of it goes one step further in. */
    void add(int depth, String line) {
        int in = depth;
        for (String part : BREAKS.split(line)) {
            if (!part.isBlank()) {
                text.append(STEP.repeat(in)).append(part.strip()).append('\n');
                in = depth + 1;
            }
        }
    }

    /** Adds an empty line. */
    void gap() {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
