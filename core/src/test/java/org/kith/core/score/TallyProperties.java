package org.kith.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;

class TallyProperties {

    private static final List<LevelKey> LEVELS =
            List.of(LevelKey.of("bronze"), LevelKey.of("silver"), LevelKey.of("gold"));

    @Property
    void sumsDoNotDependOnTheOrder(@ForAll("tallies") Tally one, @ForAll("tallies") Tally other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
    }

    @Property
    void sumsDoNotDependOnTheGrouping(
            @ForAll("tallies") Tally one, @ForAll("tallies") Tally other, @ForAll("tallies") Tally third) {
        assertThat(one.plus(other).plus(third)).isEqualTo(one.plus(other.plus(third)));
    }

    @Property
    void emptyChangesNothing(@ForAll("tallies") Tally tally) {
        assertThat(tally.plus(Tally.EMPTY)).isEqualTo(tally);
        assertThat(Tally.EMPTY.plus(tally)).isEqualTo(tally);
    }

    @Property
    void sumsKeepTheOrderOfNodesAndLevels(@ForAll("tallies") Tally one, @ForAll("tallies") Tally other) {
        Tally sum = one.plus(other).plus(tally(List.of(0, 0, 0, 0)));

        assertThat(sum.nodes().keySet()).containsExactly("total", "part");
        assertThat(sum.node("total").levels().keySet()).containsExactlyElementsOf(LEVELS);
    }

    @Property
    void disaggregationsAddUpGroupByGroup(
            @ForAll("disaggregations") Disaggregation one,
            @ForAll("disaggregations") Disaggregation other,
            @ForAll("disaggregations") Disaggregation third) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).plus(third)).isEqualTo(one.plus(other.plus(third)));
        assertThat(one.plus(Disaggregation.EMPTY)).isEqualTo(one).isEqualTo(Disaggregation.EMPTY.plus(one));
        assertThat(one.plus(other).whole()).isEqualTo(one.whole().plus(other.whole()));
    }

    @Provide
    Arbitrary<Tally> tallies() {
        return Arbitraries.oneOf(
                Arbitraries.just(Tally.EMPTY),
                Arbitraries.integers().between(0, 1_000).list().ofSize(4).map(TallyProperties::tally));
    }

    @Provide
    Arbitrary<Disaggregation> disaggregations() {
        return Arbitraries.maps(Arbitraries.of("", "north", "south", "west"), tallies())
                .map(TreeMap::new)
                .map(Disaggregation::new);
    }

    /** {@return a tally of two nodes; the numbers are the responses at each level and without one} */
    private static Tally tally(List<Integer> counts) {
        long rows = counts.stream().mapToLong(count -> count).sum();
        ImmutableMap.Builder<LevelKey, Long> levels = ImmutableMap.builder();
        for (int i = 0; i < LEVELS.size(); i++) {
            levels.put(LEVELS.get(i), (long) counts.get(i));
        }
        NodeTally node = node(rows)
                .putAllLevels(levels.buildOrThrow())
                .withoutLevel(counts.get(3))
                .build();
        return new Tally(
                rows,
                ImmutableMap.of(
                        "total", node, "part", node(rows).withoutLevel(rows).build()));
    }

    private static NodeTally.Builder node(long rows) {
        NodeTally.Builder node = NodeTally.builder();
        node.rated(2 * rows).notApplicable(rows).dontKnow(0).unanswered(3);
        node.scored(rows).shareSum(Fraction.of(rows, 7));
        return node;
    }
}
