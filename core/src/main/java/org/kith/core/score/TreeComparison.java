package org.kith.core.score;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of two cards side by side, with all below it.
 *
 * @param change the node itself
 * @param parts the nodes that it is made of: those of the later card in its order, then those that are gone
 */
record TreeComparison(NodeChange change, List<TreeComparison> parts) {

    static TreeComparison of(ScoreNode before, ScoreNode after) {
        return of(List.of(), Optional.of(before), Optional.of(after));
    }

    private static TreeComparison of(List<String> path, Optional<ScoreNode> before, Optional<ScoreNode> after) {
        ImmutableList<TreeComparison> parts = parts(path, byKey(before), byKey(after));
        NodeChange.Builder change =
                NodeChange.builder().path(path).before(before).after(after);
        shift(path, before, after).ifPresent(change::addAnswer);
        if (before.isPresent() && after.isPresent()) {
            InputShift.between(path, before.get(), after.get()).forEach(change::addInput);
        }
        parts.forEach(part -> change.addAllAnswers(part.change().answers())
                .addAllInputs(part.change().inputs()));
        return new TreeComparison(change.build(), parts);
    }

    private static ImmutableList<TreeComparison> parts(
            List<String> path, Map<String, ScoreNode> before, Map<String, ScoreNode> after) {
        ImmutableList.Builder<TreeComparison> parts = ImmutableList.builder();
        after.forEach((key, node) ->
                parts.add(of(child(path, key), Optional.ofNullable(before.get(key)), Optional.of(node))));
        before.forEach((key, node) -> {
            if (!after.containsKey(key)) {
                parts.add(of(child(path, key), Optional.of(node), Optional.empty()));
            }
        });
        return parts.build();
    }

    private static List<String> child(List<String> path, String key) {
        return ImmutableList.<String>builder().addAll(path).add(key).build();
    }

    private static Map<String, ScoreNode> byKey(Optional<ScoreNode> node) {
        Map<String, ScoreNode> parts = new LinkedHashMap<>();
        node.map(ScoreNode::parts).orElse(List.of()).forEach(part -> {
            String key = part.key();
            for (int i = 2; parts.containsKey(key); i++) {
                key = part.key() + "#" + i;
            }
            parts.put(key, part);
        });
        return parts;
    }

    private static Optional<AnswerShift> shift(
            List<String> path, Optional<ScoreNode> before, Optional<ScoreNode> after) {
        Optional<RatedNode> from = before.flatMap(RatedNode::of);
        Optional<RatedNode> to = after.flatMap(RatedNode::of);
        return from.equals(to)
                ? Optional.empty()
                : to.or(() -> from)
                        .map(rated -> new AnswerShift(
                                path, rated.criterion(), from.map(RatedNode::answer), to.map(RatedNode::answer)));
    }

    /** {@return this node and all below it, each before its parts} */
    Stream<NodeChange> nodes() {
        return Stream.concat(Stream.of(change), parts.stream().flatMap(TreeComparison::nodes));
    }

    /** {@return whether this node or one below it changed} */
    boolean hasChanges() {
        return change.isChanged() || parts.stream().anyMatch(TreeComparison::hasChanges);
    }
}
