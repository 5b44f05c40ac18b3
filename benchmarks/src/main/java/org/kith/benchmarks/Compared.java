package org.kith.benchmarks;

/** A benchmark whose sides do the same work, and can show it. */
public interface Compared {

    /**
     * Runs every side once and compares what they give.
     *
     * @throws Exception if a side fails, or gives another answer than the others
     */
    void agree() throws Exception;

    /** Throws unless two answers are equal. */
    static void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(
                    what + " differs, so nothing can be compared:\n  " + expected + "\n  " + actual);
        }
    }
}
