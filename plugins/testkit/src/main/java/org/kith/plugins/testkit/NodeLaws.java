package org.kith.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import org.kith.core.number.Fraction;
import org.kith.core.score.Counts;
import org.kith.core.score.ScoreNode;

/** What holds for every node of every score card. */
final class NodeLaws {

    private NodeLaws() {}

    /** Checks a node and all nodes below it. */
    static void check(ScoreNode node) {
        checkRange(node);
        checkCounts(node);
        if (node.rule().equals(ScoringStrategyContract.ADDITIVE)) {
            checkSum(node, "points", ScoreNode::points);
            checkSum(node, "possible", ScoreNode::possible);
        }
        node.parts().forEach(NodeLaws::check);
    }

    private static void checkRange(ScoreNode node) {
        node.points()
                .ifPresent(points -> assertThat(points)
                        .as("The points of '%s' must lie between %s and its possible points.", node.key(), least(node))
                        .isBetween(least(node), node.possible().orElseThrow()));
    }

    /** Only a change can be for the worse, and then by all there is. */
    private static Fraction least(ScoreNode node) {
        boolean change = node.rule().equals("change");
        return change ? node.possible().map(Fraction::negate).orElse(Fraction.ZERO) : Fraction.ZERO;
    }

    private static void checkCounts(ScoreNode node) {
        if (!node.parts().isEmpty()) {
            assertThat(node.counts())
                    .as(
                            "The counts of '%s' must be those of its parts together: add them up with Counts.plus.",
                            node.key())
                    .isEqualTo(node.parts().stream().map(ScoreNode::counts).reduce(Counts.NONE, Counts::plus));
        }
    }

    private static void checkSum(ScoreNode node, String what, Function<ScoreNode, Optional<Fraction>> number) {
        Optional<Fraction> sum = node.parts().stream()
                .flatMap(part -> number.apply(part).map(part.weight()::times).stream())
                .reduce(Fraction::plus);
        assertThat(number.apply(node))
                .as(
                        "'%s' has the rule %s, so its %s must be exactly those of its parts, each times its weight: add"
                                + " them up as fractions, or give the rule another name.",
                        node.key(), node.rule(), what)
                .isEqualTo(sum);
    }
}
