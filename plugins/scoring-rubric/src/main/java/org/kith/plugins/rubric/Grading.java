package org.kith.plugins.rubric;

import java.util.Optional;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;

/** How the answer to one criterion becomes points. What is not applicable never gets here. */
enum Grading {
    /** A rating counts the levels above the lowest; an open answer has no number. */
    RATING("rating") {
        @Override
        Optional<Points> grade(Scale scale, Optional<Level> level) {
            return level.map(rated -> Points.of(rated, scale));
        }
    },
    /** The same, but an open answer counts as the lowest level. */
    OPEN_IS_LOWEST("rating") {
        @Override
        Optional<Points> grade(Scale scale, Optional<Level> level) {
            return Optional.of(Points.of(level.orElse(scale.levels().get(0)), scale));
        }
    },
    /** A rating counts its share of the way from the lowest level to the highest; an open answer has no number. */
    SHARE_OF_SCALE("share-of-scale") {
        @Override
        Optional<Points> grade(Scale scale, Optional<Level> level) {
            return level.map(rated -> Points.of(rated, scale).asShare());
        }
    };

    private final String rule;

    Grading(String rule) {
        this.rule = rule;
    }

    /** {@return the name of the rule on the nodes that it makes} */
    String rule() {
        return rule;
    }

    /**
     * {@return the points of a criterion; empty if it has no number}
     *
     * @param level the level that was given; empty if the answer is open
     */
    abstract Optional<Points> grade(Scale scale, Optional<Level> level);
}
