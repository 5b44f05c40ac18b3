package org.kith.core.score;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.SmallCells;

/** Takes out of a disaggregation what may not be shown. */
final class Suppression {

    private final SmallCells rule;
    private final ImmutableSortedMap<String, Tally> groups;
    private final Tally whole;
    private final Set<Integer> hidden;
    private final boolean isWholeHidden;
    private final ImmutableList<Tally> parts;
    private final ImmutableMap<String, Set<Integer>> hiddenLevels;
    private final Optional<String> onlyNode;
    private final boolean hasMeans;

    Suppression(SmallCells rule, Disaggregation disaggregation) {
        this.rule = rule;
        this.groups = ImmutableSortedMap.copyOf(disaggregation.groups());
        this.whole = disaggregation.whole();
        List<Tally> tallies = groups.values().asList();
        List<Long> sizes = tallies.stream().map(Tally::rows).collect(toImmutableList());
        this.hidden = rule.hiddenParts(sizes);
        this.isWholeHidden = whole.rows() < rule.minimum()
                || rule.shown(List.of(sizes)).total().isEmpty();
        this.parts = Stream.concat(
                        IntStream.range(0, tallies.size())
                                .filter(i -> !hidden.contains(i))
                                .mapToObj(tallies::get),
                        Stream.of(hidden.stream().map(tallies::get).reduce(Tally.EMPTY, Tally::plus)))
                .filter(part -> part.rows() > 0)
                .collect(toImmutableList());
        this.hiddenLevels = Maps.toMap(whole.nodes().keySet(), this::hiddenLevels);
        boolean hidesLevels = hiddenLevels.values().stream().anyMatch(levels -> !levels.isEmpty());
        this.onlyNode = hidesLevels ? firstWithLevels() : Optional.empty();
        this.hasMeans = !hidesLevels
                && parts.stream()
                        .flatMap(part -> part.nodes().values().stream())
                        .allMatch(this::isMeanOfMany);
    }

    /** {@return what may be shown} */
    ShownGroups shown() {
        if (isWholeHidden) {
            return new ShownGroups(Optional.empty(), ImmutableSortedMap.of());
        }
        ImmutableSortedMap.Builder<String, ShownTally> shown = ImmutableSortedMap.naturalOrder();
        List<String> labels = groups.keySet().asList();
        IntStream.range(0, labels.size())
                .filter(i -> !hidden.contains(i))
                .forEach(i ->
                        shown.put(labels.get(i), tally(groups.values().asList().get(i))));
        return new ShownGroups(Optional.of(tally(whole)), shown.build());
    }

    private ShownTally tally(Tally tally) {
        ImmutableMap.Builder<String, ShownNode> nodes = ImmutableMap.builder();
        tally.nodes().forEach((key, node) -> nodes.put(key, node(key, node)));
        return new ShownTally(tally.rows(), nodes.buildOrThrow());
    }

    private ShownNode node(String key, NodeTally node) {
        if (onlyNode.filter(only -> !only.equals(key)).isPresent()) {
            return ShownNode.NOTHING;
        }
        Set<Integer> hiddenHere = hiddenLevels.getOrDefault(key, ImmutableSet.of());
        List<Map.Entry<LevelKey, Long>> levels =
                ImmutableList.copyOf(node.levels().entrySet());
        return new ShownNode(
                hasMeans ? node.meanShare() : Optional.empty(),
                IntStream.range(0, levels.size())
                        .filter(i -> !hiddenHere.contains(i))
                        .mapToObj(levels::get)
                        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)),
                hiddenHere.contains(levels.size()) ? Optional.empty() : Optional.of(node.withoutLevel()));
    }

    /** {@return the levels of a node that are hidden in every group and in the whole; the last place is that without level} */
    private Set<Integer> hiddenLevels(String key) {
        return rule.hiddenColumns(
                parts.stream().map(part -> counts(part.node(key))).collect(toImmutableList()));
    }

    private static List<Long> counts(NodeTally node) {
        return ImmutableList.<Long>builder()
                .addAll(node.levels().values())
                .add(node.withoutLevel())
                .build();
    }

    /**
     * {@return the only node that may be shown where some node hides a level}
     *
     * <p>Nodes look at the same answers, so one may tell what another hides: in what way, the scoring method knows and a tally does not.
     * Of the levels of one node only unions can be made, none of which is small.
     */
    private Optional<String> firstWithLevels() {
        return whole.nodes().entrySet().stream()
                .filter(node -> !node.getValue().levels().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@return whether enough people have a number in a node or none, and enough stand behind the sum of shares and what it lacks} */
    private boolean isMeanOfMany(NodeTally node) {
        Fraction scored = Fraction.of(node.scored());
        return Stream.of(
                        scored,
                        Fraction.of(node.rows() - node.scored()),
                        node.shareSum(),
                        scored.minus(node.shareSum()))
                .allMatch(people -> people.signum() == 0 || people.compareTo(Fraction.of(rule.minimum())) >= 0);
    }
}
