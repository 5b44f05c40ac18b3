package org.kith.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.SmallCells;

/**
 * Somebody who knows how the nodes hang together, goes through all populations of a size, and keeps those that agree with what is shown.
 *
 * <p>A small count that is hidden has to be another in some of those that are kept.
 */
class SuppressionAttackTest {

    private static final SmallCells RULE = new SmallCells(3);
    private static final int PEOPLE = 12;
    private static final List<LevelKey> LEVELS =
            List.of(LevelKey.of("bronze"), LevelKey.of("silver"), LevelKey.of("gold"));

    /** There are six sorts of people: with any level in one part, and the lowest or the highest in the other. */
    private static final int SORTS = 6;

    /** What the whole makes of a sort. */
    private enum Whole {
        MEAN,
        WEAKEST,
        STRONGEST,
        ONE,
        ONE_ON_TWO_LEVELS,
        OTHER;

        int level(int sort) {
            return switch (this) {
                case MEAN -> (one(sort) + other(sort)) / 2;
                case WEAKEST -> Math.min(one(sort), other(sort));
                case STRONGEST -> Math.max(one(sort), other(sort));
                case ONE -> one(sort);
                case ONE_ON_TWO_LEVELS -> one(sort) / 2 * 2;
                case OTHER -> other(sort);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsNoSmallCountThatIsHidden(Whole whole) {
        List<Population> all = populations(List.of(), PEOPLE)
                .map(sorts -> Population.of(sorts, whole))
                .toList();

        all.stream().collect(Collectors.groupingBy(Population::shown)).forEach((shown, alike) -> {
            Map<Map<String, Object>, Map<String, LongSummaryStatistics>> possible = possible(shown, all);
            alike.forEach(population -> population
                    .hiddenSmallCounts()
                    .forEach(place -> assertThat(
                                    possible.get(population.at(shown)).get(place))
                            .as("%s where %s", place, population)
                            .matches(counts -> counts.getMin() < counts.getMax())));
        });
    }

    /** {@return what each count can be, for everything that can be seen at some places} */
    private static Map<Map<String, Object>, Map<String, LongSummaryStatistics>> possible(
            Set<String> shown, List<Population> all) {
        Map<Map<String, Object>, Map<String, LongSummaryStatistics>> possible = new HashMap<>();
        for (Population population : all) {
            Map<String, LongSummaryStatistics> counts =
                    possible.computeIfAbsent(population.at(shown), seen -> new HashMap<>());
            population
                    .counts()
                    .forEach((place, count) -> counts.computeIfAbsent(place, key -> new LongSummaryStatistics())
                            .accept(count));
        }
        return possible;
    }

    /** {@return how many of each sort there are, in every way} */
    private static Stream<List<Integer>> populations(List<Integer> first, int left) {
        if (first.size() == SORTS - 1) {
            return Stream.of(with(first, left));
        }
        return IntStream.rangeClosed(0, left).boxed().flatMap(next -> populations(with(first, next), left - next));
    }

    private static List<Integer> with(List<Integer> numbers, int next) {
        return ImmutableList.<Integer>builder().addAll(numbers).add(next).build();
    }

    private static int one(int sort) {
        return sort % 3;
    }

    private static int other(int sort) {
        return sort / 3 * 2;
    }

    /**
     * A population.
     *
     * @param numbers what is true of it, by place
     * @param shown the places that are shown
     */
    private record Population(Map<String, Object> numbers, Set<String> shown) {

        static Population of(List<Integer> sorts, Whole whole) {
            Tally tally = new Tally(
                    PEOPLE,
                    ImmutableMap.of(
                            "whole", node(sorts, whole::level),
                            "one", node(sorts, SuppressionAttackTest::one),
                            "other", node(sorts, SuppressionAttackTest::other)));
            Map<String, Object> numbers = new TreeMap<>();
            tally.nodes().forEach((key, node) -> {
                node.levels().forEach((level, count) -> numbers.put(key + " " + level, count));
                node.meanShare().ifPresent(mean -> numbers.put(key + " mean", mean));
            });
            ShownGroups shown = new Disaggregation(ImmutableSortedMap.of("all", tally)).shown(RULE);
            return new Population(numbers, places(shown.whole().orElseThrow()).collect(Collectors.toUnmodifiableSet()));
        }

        private static Stream<String> places(ShownTally shown) {
            return shown.nodes().entrySet().stream()
                    .flatMap(node -> Stream.concat(
                            node.getValue().levels().keySet().stream().map(level -> node.getKey() + " " + level),
                            node.getValue().meanShare().stream().map(mean -> node.getKey() + " mean")));
        }

        private static NodeTally node(List<Integer> sorts, IntUnaryOperator level) {
            NodeTally.Builder node = NodeTally.builder()
                    .rated(PEOPLE)
                    .notApplicable(0)
                    .dontKnow(0)
                    .unanswered(0)
                    .scored(PEOPLE)
                    .shareSum(Fraction.of(
                            IntStream.range(0, SORTS)
                                    .mapToLong(sort -> (long) sorts.get(sort) * level.applyAsInt(sort))
                                    .sum(),
                            2))
                    .withoutLevel(0);
            for (int i = 0; i < LEVELS.size(); i++) {
                int wanted = i;
                node.putLevel(
                        LEVELS.get(i),
                        IntStream.range(0, SORTS)
                                .filter(sort -> level.applyAsInt(sort) == wanted)
                                .mapToLong(sorts::get)
                                .sum());
            }
            return node.build();
        }

        Map<String, Object> at(Set<String> places) {
            return Map.copyOf(Maps.filterKeys(numbers, places::contains));
        }

        Map<String, Long> counts() {
            Map<String, Long> counts = new HashMap<>();
            numbers.forEach((place, number) -> {
                if (number instanceof Long count) {
                    counts.put(place, count);
                }
            });
            return counts;
        }

        Stream<String> hiddenSmallCounts() {
            return counts().entrySet().stream()
                    .filter(count -> RULE.isSmall(count.getValue()) && !shown.contains(count.getKey()))
                    .map(Map.Entry::getKey);
        }
    }
}
