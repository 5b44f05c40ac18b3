package org.kith.core.score;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.framework.Level;

/** Which way ratings moved from one card to another. */
final class Movement {

    private Movement() {}

    static RatedTwice of(Stream<NodeChange> nodes) {
        Set<String> seen = new HashSet<>();
        int[] counts = new int[3];
        nodes.forEach(node ->
                direction(node).ifPresent(direction -> counts[direction + 1] += seen.add(criterion(node)) ? 1 : 0));
        return new RatedTwice(counts[2], counts[1], counts[0]);
    }

    private static String criterion(NodeChange node) {
        return node.after().flatMap(RatedNode::of).orElseThrow().criterion();
    }

    /** {@return -1, 0 or 1 for a rating that is lower, the same or higher; empty if there are not two to compare} */
    private static OptionalInt direction(NodeChange node) {
        return node.before()
                .filter(Movement::isRated)
                .flatMap(before -> node.after().filter(Movement::isRated).map(after -> direction(before, after)))
                .orElse(OptionalInt.empty());
    }

    private static boolean isRated(ScoreNode node) {
        return RatedNode.of(node).isPresent() && node.counts().rated() == 1;
    }

    private static OptionalInt direction(ScoreNode before, ScoreNode after) {
        if (before.share().isPresent() && after.share().isPresent()) {
            return sign(after.share().get().compareTo(before.share().get()));
        }
        if (before.level().isPresent() && after.level().isPresent()) {
            return sign(Integer.compare(value(after), value(before)));
        }
        return RatedNode.of(before).equals(RatedNode.of(after)) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private static int value(ScoreNode node) {
        return node.level().map(Level::value).orElseThrow();
    }

    private static OptionalInt sign(int order) {
        return OptionalInt.of(Integer.signum(order));
    }
}
