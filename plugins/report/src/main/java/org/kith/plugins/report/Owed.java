package org.kith.plugins.report;

/**
 * Somebody waits for an answer.
 *
 * @param anchor where more is said; empty if nowhere
 * @param title what the answer is about
 * @param who who waits for it, or who owes it
 * @param since since when
 * @param by by when it was promised, or that it was not
 * @param late whether that day is over
 */
record Owed(String anchor, String title, String who, String since, String by, boolean late) {

    /** {@return the same as a sentence} */
    String sentence() {
        return "An answer is owed since " + since + ". " + Sentence.capital(who) + "; " + by
                + (late ? ", which is over." : ".");
    }
}
