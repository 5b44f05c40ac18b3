package org.kith.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.SmallCells;

/** What somebody finds who has everything that is shown and subtracts whatever can be subtracted. */
class SuppressionProperties {

    private static final SmallCells RULE = new SmallCells(10);
    private static final List<LevelKey> LEVELS =
            List.of(LevelKey.of("bronze"), LevelKey.of("silver"), LevelKey.of("gold"));

    @Property
    void noNumberThatIsShownIsSmall(@ForAll("groups") Disaggregation groups) {
        tallies(groups.shown(RULE))
                .forEach(tally -> assertThat(Stream.concat(Stream.of(tally.rows()), counts(tally)))
                        .noneMatch(RULE::isSmall));
    }

    @Property
    void theRestOfTheWholeIsNotSmall(@ForAll("groups") Disaggregation groups) {
        ShownGroups shown = groups.shown(RULE);

        shown.whole().ifPresent(whole -> {
            assertThat(rest(shown, whole, ShownTally::rows)).matches(this::isNotSmall);
            for (LevelKey level : node(whole).levels().keySet()) {
                assertThat(rest(shown, whole, tally -> node(tally).levels().get(level)))
                        .matches(this::isNotSmall);
            }
        });
    }

    @Property
    void theHiddenLevelsOfAGroupAreAtLeastTwoAndNotFew(@ForAll("groups") Disaggregation groups) {
        tallies(groups.shown(RULE)).forEach(tally -> {
            long hidden = tally.rows() - counts(tally).mapToLong(count -> count).sum();
            long shown = counts(tally).count();

            assertThat(hidden).matches(this::isNotSmall);
            assertThat(LEVELS.size() + 1 - shown).isNotEqualTo(1);
        });
    }

    @Property
    void aLevelIsHiddenEverywhereOrNowhere(@ForAll("groups") Disaggregation groups) {
        assertThat(tallies(groups.shown(RULE))
                        .map(tally -> node(tally).levels().keySet())
                        .distinct()
                        .count())
                .isLessThanOrEqualTo(1);
    }

    @Property
    void groupsOfTheSameSizesAreHiddenAlikeWhateverTheyAnswered(@ForAll("groups") Disaggregation groups) {
        Disaggregation turned = map(groups, SuppressionProperties::turned);

        assertThat(groups.shown(RULE).groups().keySet())
                .isEqualTo(turned.shown(RULE).groups().keySet());
    }

    @Property
    void aMeanIsShownOnlyWhereNoLevelIsHiddenThatItCouldGiveAway(@ForAll("groups") Disaggregation groups) {
        tallies(groups.shown(RULE))
                .filter(tally -> node(tally).meanShare().isPresent())
                .forEach(tally -> assertThat(counts(tally)).hasSize(LEVELS.size() + 1));
    }

    /** Of 55 with shares of 0, a half and 1 there is one way only to come to 46 with 40 of the highest level, and 3 of the lowest. */
    @Example
    void theMeanOfOneGroupDoesNotTellWhoIsOfTheLowestLevel() {
        Disaggregation one = new Disaggregation(new TreeMap<>(Map.of("all", tally(List.of(3, 12, 40, 0)))));

        ShownNode shown = node(one.shown(RULE).whole().orElseThrow());
        assertThat(shown.levels()).containsOnly(Map.entry(LEVELS.get(2), 40L));
        assertThat(shown.meanShare()).isEmpty();
    }

    @Provide
    Arbitrary<Disaggregation> groups() {
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(0, 12)),
                Tuple.of(1, Arbitraries.integers().between(0, 60)));
        return Arbitraries.maps(
                        Arbitraries.of("", "east", "north", "south", "west"),
                        counts.list().ofSize(LEVELS.size() + 1).map(SuppressionProperties::tally))
                .map(map -> new Disaggregation(new TreeMap<>(map)))
                .map(groups -> map(groups, Function.identity()));
    }

    /** {@return the groups that have any rows, changed} */
    private static Disaggregation map(Disaggregation groups, Function<Tally, Tally> change) {
        Map<String, Tally> changed = new TreeMap<>();
        groups.groups().forEach((label, tally) -> {
            if (tally.rows() > 0) {
                changed.put(label, change.apply(tally));
            }
        });
        return new Disaggregation(new TreeMap<>(changed));
    }

    private static Tally turned(Tally tally) {
        List<Long> levels = List.copyOf(tally.node("root").levels().values());
        return tally(Stream.of(levels.get(2), tally.node("root").withoutLevel(), levels.get(0), levels.get(1))
                .map(Math::toIntExact)
                .toList());
    }

    private boolean isNotSmall(long count) {
        return count >= 0 && !RULE.isSmall(count);
    }

    private static long rest(ShownGroups shown, ShownTally whole, Function<ShownTally, Long> count) {
        return count.apply(whole)
                - shown.groups().values().stream().mapToLong(count::apply).sum();
    }

    private static Stream<ShownTally> tallies(ShownGroups shown) {
        return Stream.concat(shown.whole().stream(), shown.groups().values().stream());
    }

    private static Stream<Long> counts(ShownTally tally) {
        return Stream.concat(node(tally).levels().values().stream(), node(tally).withoutLevel().stream());
    }

    private static ShownNode node(ShownTally tally) {
        return Optional.ofNullable(tally.nodes().get("root")).orElseThrow();
    }

    /** {@return a group in which the levels are shares of 0, a half and 1, and those without level have no share} */
    private static Tally tally(List<Integer> counts) {
        long rows = counts.stream().mapToLong(count -> count).sum();
        NodeTally.Builder node = NodeTally.builder()
                .rated(rows - counts.get(3))
                .notApplicable(0)
                .dontKnow(0)
                .unanswered(counts.get(3))
                .scored(rows - counts.get(3))
                .shareSum(Fraction.of(counts.get(1) + 2L * counts.get(2), 2))
                .withoutLevel(counts.get(3));
        for (int i = 0; i < LEVELS.size(); i++) {
            node.putLevel(LEVELS.get(i), (long) counts.get(i));
        }
        return new Tally(rows, Map.of("root", node.build()));
    }
}
