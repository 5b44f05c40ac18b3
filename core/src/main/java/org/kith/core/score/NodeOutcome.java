package org.kith.core.score;

import java.util.Optional;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;

/** What a node came to, without its words and its parts. */
record NodeOutcome(
        Optional<Fraction> points,
        Optional<Fraction> possible,
        Optional<LevelKey> level,
        Fraction weight,
        boolean provisional,
        Counts counts) {

    static NodeOutcome of(ScoreNode node) {
        return new NodeOutcome(
                node.points(),
                node.possible(),
                node.level().map(Level::key),
                node.weight(),
                node.provisional(),
                node.counts());
    }
}
