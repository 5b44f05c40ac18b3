package org.kith.plugins.rubric;

import java.util.Optional;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreNode;

/**
 * What was reached of what could have been reached.
 *
 * @param reached from 0 to {@code possible}
 * @param possible more than 0
 */
record Points(Fraction reached, Fraction possible) {

    /** {@return how far a level is above the lowest of its scale, of how far the highest is} */
    static Points of(Level level, Scale scale) {
        return new Points(Fraction.of(level.value() - scale.lowest()), Fraction.of(scale.highest() - scale.lowest()));
    }

    /** {@return what a node counts in the node above, its weight included; empty if it has no number} */
    static Optional<Points> weighted(ScoreNode node) {
        return node.points()
                .flatMap(points -> node.possible()
                        .map(possible -> new Points(points.times(node.weight()), possible.times(node.weight()))));
    }

    Points plus(Points other) {
        return new Points(reached.plus(other.reached), possible.plus(other.possible));
    }

    /** {@return the same share, of 1} */
    Points asShare() {
        return new Points(reached.dividedBy(possible), Fraction.ONE);
    }
}
