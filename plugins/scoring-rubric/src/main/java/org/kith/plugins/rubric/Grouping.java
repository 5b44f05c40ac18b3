package org.kith.plugins.rubric;

import java.util.List;
import java.util.Optional;
import org.kith.core.score.ScoreNode;

/** How the nodes of a group become the number of the group. */
enum Grouping {
    /** Points and possible points are added up, each times the weight of its node. */
    WEIGHTED_SUM("weighted-sum") {
        @Override
        Optional<Points> combine(List<ScoreNode> parts) {
            return parts.stream()
                    .map(Points::weighted)
                    .flatMap(Optional::stream)
                    .reduce(Points::plus);
        }
    },
    /** A group has no number: its parts stand side by side. */
    PROFILE("profile") {
        @Override
        Optional<Points> combine(List<ScoreNode> parts) {
            return Optional.empty();
        }
    };

    private final String rule;

    Grouping(String rule) {
        this.rule = rule;
    }

    /** {@return the name of the rule on the nodes that it makes} */
    String rule() {
        return rule;
    }

    /** {@return the points of the group; empty if it has no number} */
    abstract Optional<Points> combine(List<ScoreNode> parts);
}
