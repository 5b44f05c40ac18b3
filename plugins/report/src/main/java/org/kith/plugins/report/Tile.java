package org.kith.plugins.report;

import java.util.List;
import java.util.Optional;

/**
 * One thing to know at a glance.
 *
 * @param anchor where more is said
 * @param title what it is about
 * @param figure the one number or word that matters
 * @param caption what the figure means
 * @param lines a little more
 * @param health the health of a plan, drawn; empty for other tiles
 */
record Tile(
        String anchor, String title, String figure, String caption, List<String> lines, Optional<HealthBar> health) {

    static Tile of(String anchor, String title, String figure, String caption, List<String> lines) {
        return new Tile(anchor, title, figure, caption, lines, Optional.empty());
    }

    /** {@return whether the figure is words rather than a number} */
    boolean isWordy() {
        return !Character.isDigit(figure.charAt(0));
    }
}
