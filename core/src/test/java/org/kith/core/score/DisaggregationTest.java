package org.kith.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.SmallCells;

class DisaggregationTest {

    private static final LevelKey BRONZE = LevelKey.of("bronze");
    private static final LevelKey SILVER = LevelKey.of("silver");
    private static final LevelKey GOLD = LevelKey.of("gold");
    private static final SmallCells TEN = new SmallCells(10);

    @Nested
    class Groups {

        @Test
        void ofBothAddUp() {
            Disaggregation one = groups(Map.of("north", tally(10, 0, 0), "south", tally(0, 0, 20)));
            Disaggregation other = groups(Map.of("north", tally(0, 5, 0), "west", tally(1, 1, 1)));

            assertThat(one.plus(other))
                    .isEqualTo(
                            groups(Map.of("north", tally(10, 5, 0), "south", tally(0, 0, 20), "west", tally(1, 1, 1))));
        }

        @Test
        void areNotNamedInTheText() {
            assertThat(groups(Map.of("north", tally(1, 1, 1)))).hasToString("Disaggregation(1 groups)");
            assertThat(groups(Map.of("north", tally(10, 0, 0))).shown(TEN)).hasToString("ShownGroups(1 groups)");
        }
    }

    @Nested
    class Shown {

        @Test
        void isEverythingWhereNothingIsSmall() {
            ShownGroups shown = groups(Map.of("north", tally(10, 20, 0), "south", tally(0, 30, 30)))
                    .shown(TEN);

            assertThat(shown.groups().get("north"))
                    .isEqualTo(new ShownTally(
                            30,
                            Map.of(
                                    "root",
                                    new ShownNode(
                                            Optional.of(Fraction.of(1, 2)),
                                            ImmutableMap.of(BRONZE, 10L, SILVER, 20L, GOLD, 0L),
                                            Optional.of(0L)))));
            assertThat(shown.whole().orElseThrow().rows()).isEqualTo(90);
        }

        @Test
        void isNoSmallGroupAndNoneThatWouldGiveItAway() {
            ShownGroups shown = groups(Map.of(
                            "east", tally(0, 0, 4),
                            "north", tally(0, 0, 40),
                            "south", tally(0, 0, 20)))
                    .shown(TEN);

            assertThat(shown.groups()).containsOnlyKeys("north");
            assertThat(shown.whole().orElseThrow().rows()).isEqualTo(64);
        }

        @Test
        void isNoLevelThatFewOfAnyGroupReached() {
            ShownGroups shown = groups(Map.of("north", tally(3, 40, 20), "south", tally(15, 25, 15)))
                    .shown(TEN);

            assertThat(shown.groups().values())
                    .extracting(tally -> tally.nodes().get("root"))
                    .extracting(ShownNode::levels, ShownNode::withoutLevel)
                    .containsExactly(
                            tuple(Map.of(SILVER, 40L), Optional.empty()), tuple(Map.of(SILVER, 25L), Optional.empty()));
            assertThat(shown.whole().orElseThrow().nodes().get("root").levels()).containsOnlyKeys(SILVER);
        }

        @Test
        void isOnlyTheFirstNodeWithLevelsWhereAnyNodeHidesOne() {
            Tally tally = new Tally(
                    123,
                    ImmutableMap.of(
                            "profile", node(123, 0),
                            "whole", tally(103, 20, 0).node("root"),
                            "part", tally(100, 3, 20).node("root")));

            assertThat(groups(Map.of("north", tally)).shown(TEN).groups().get("north"))
                    .isEqualTo(new ShownTally(
                            123,
                            Map.of(
                                    "profile", ShownNode.NOTHING,
                                    "whole",
                                            new ShownNode(
                                                    Optional.empty(),
                                                    Map.of(BRONZE, 103L, SILVER, 20L, GOLD, 0L),
                                                    Optional.of(0L)),
                                    "part", ShownNode.NOTHING)));
        }

        @Test
        void isNoMeanWhereThatOfAnyNodeIsHidden() {
            Tally tally =
                    new Tally(123, ImmutableMap.of("whole", tally(103, 20, 0).node("root"), "part", node(123, 9)));

            assertThat(groups(Map.of("north", tally))
                            .shown(TEN)
                            .groups()
                            .get("north")
                            .nodes()
                            .values())
                    .extracting(ShownNode::meanShare)
                    .containsOnly(Optional.empty());
        }

        /** One of a hundred gave one of four answers a quarter of what it could be. */
        @ParameterizedTest
        @ValueSource(strings = {"1/16", "9", "91", "1599/16"})
        void isNoMeanBehindWhichFewStand(String shareSum) {
            NodeTally node = node(100, 100).withShareSum(Fraction.parse(shareSum));

            assertThat(groups(Map.of("north", new Tally(100, Map.of("root", node))))
                            .shown(TEN)
                            .groups()
                            .get("north")
                            .nodes()
                            .get("root")
                            .meanShare())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "10", "90", "100"})
        void isAMeanBehindWhichManyStandOrNobody(String shareSum) {
            NodeTally node = node(100, 100).withShareSum(Fraction.parse(shareSum));

            assertThat(groups(Map.of("north", new Tally(100, Map.of("root", node))))
                            .shown(TEN)
                            .groups()
                            .get("north")
                            .nodes()
                            .get("root")
                            .meanShare())
                    .contains(Fraction.parse(shareSum).dividedBy(100));
        }

        @Test
        void isNoMeanOfAFew() {
            Disaggregation few = groups(Map.of("north", new Tally(20, Map.of("root", node(20, 9)))));

            assertThat(few.shown(TEN).groups().get("north").nodes().get("root").meanShare())
                    .isEmpty();
        }

        @Test
        void isNoMeanOfAllButAFew() {
            Disaggregation most = groups(Map.of("north", new Tally(20, Map.of("root", node(20, 19)))));

            assertThat(most.shown(TEN).groups().get("north").nodes().get("root").meanShare())
                    .isEmpty();
        }

        @Test
        void isNothingWhereTheWholeIsSmall() {
            assertThat(groups(Map.of("north", tally(4, 5, 0))).shown(TEN))
                    .isEqualTo(new ShownGroups(Optional.empty(), ImmutableSortedMap.of()));
        }

        @Test
        void isNothingWhereEveryGroupIsOnePerson() {
            ImmutableSortedMap.Builder<String, Tally> single = ImmutableSortedMap.naturalOrder();
            for (char label = 'a'; label <= 'k'; label++) {
                single.put(String.valueOf(label), tally(1, 0, 0));
            }

            assertThat(new Disaggregation(single.build()).shown(TEN).whole()).isEmpty();
        }

        private static NodeTally node(long rows, long scored) {
            return NodeTally.builder()
                    .rated(scored)
                    .notApplicable(0)
                    .dontKnow(0)
                    .unanswered(rows - scored)
                    .scored(scored)
                    .shareSum(Fraction.of(scored, 2))
                    .withoutLevel(rows)
                    .build();
        }
    }

    private static Disaggregation groups(Map<String, Tally> groups) {
        return new Disaggregation(ImmutableSortedMap.copyOf(groups));
    }

    private static Tally tally(long bronze, long silver, long gold) {
        long rows = bronze + silver + gold;
        return new Tally(
                rows,
                Map.of(
                        "root",
                        NodeTally.builder()
                                .rated(rows)
                                .notApplicable(0)
                                .dontKnow(0)
                                .unanswered(0)
                                .scored(rows)
                                .shareSum(Fraction.of(rows, 2))
                                .putLevel(BRONZE, bronze)
                                .putLevel(SILVER, silver)
                                .putLevel(GOLD, gold)
                                .withoutLevel(0)
                                .build()));
    }
}
