package org.kith.empowerment;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Fraction;

@PropertyDefaults(tries = 300)
class CoverageProperties {

    @Property
    void everyColumnIsCoveredOrAGapOrOpen(@ForAll("coverages") Coverage coverage) {
        List<CriterionKey> parts = Stream.of(coverage.covered(), coverage.gaps(), coverage.open())
                .flatMap(Set::stream)
                .toList();

        assertThat(parts).containsExactlyInAnyOrderElementsOf(keys(coverage));
    }

    @Property
    void whatIsCoveredHangsOnOneOrOverlaps(@ForAll("coverages") Coverage coverage) {
        Set<CriterionKey> sole = coverage.soleCover().keySet();

        assertThat(Sets.intersection(sole, coverage.overlaps())).isEmpty();
        assertThat(Sets.union(sole, coverage.overlaps())).isEqualTo(coverage.covered());
    }

    @Property
    void losingABodyNeverCoversMore(@ForAll("coverages") Coverage coverage, @ForAll("bodies") BodyId body) {
        Coverage left = coverage.without(body);

        assertThat(coverage.covered()).containsAll(left.covered());
        assertThat(left.share()).isLessThanOrEqualTo(coverage.share());
    }

    @Property
    void losingABodyUncoversExactlyWhatHangsOnIt(
            @ForAll("coverages") Coverage coverage, @ForAll("bodies") BodyId body) {
        Set<CriterionKey> lost =
                Sets.difference(coverage.covered(), coverage.without(body).covered());

        assertThat(lost)
                .isEqualTo(Maps.filterValues(coverage.soleCover(), body::equals).keySet());
    }

    @Property
    void anUnknownCellNeverMakesAGap(@ForAll("coverages") Coverage coverage) {
        for (CriterionKey gap : coverage.gaps()) {
            assertThat(coverage.covers(gap).values()).doesNotContain(Cover.UNKNOWN);
        }
    }

    @Property
    void forgettingWhatWasSaidNeverAddsAGap(@ForAll("coverages") Coverage coverage) {
        Coverage vague = withCells(coverage, cells -> Maps.transformValues(cells, CoverageProperties::forgotten));

        assertThat(coverage.gaps()).containsAll(vague.gaps());
        assertThat(vague.covered()).isEqualTo(coverage.covered());
    }

    @Property
    void anAbsentCellIsTheSameAsAnUnknownOne(@ForAll("coverages") Coverage coverage) {
        Coverage terse = withCells(coverage, cells -> Maps.filterValues(cells, cover -> cover != Cover.UNKNOWN));

        assertThat(terse.gaps()).isEqualTo(coverage.gaps());
        assertThat(terse.open()).isEqualTo(coverage.open());
        assertThat(terse.covered()).isEqualTo(coverage.covered());
        assertThat(terse.complements()).isEqualTo(coverage.complements());
    }

    @Property
    void complementsDoNotDependOnTheOrderOfTheRows(@ForAll("coverages") Coverage coverage) {
        Coverage turned = coverage.withRows(Lists.reverse(coverage.rows()));

        assertThat(pairs(turned)).isEqualTo(pairs(coverage));
    }

    @Property
    void ofAComplementEachBringsSomething(@ForAll("coverages") Coverage coverage) {
        for (Complement pair : coverage.complements()) {
            Set<CriterionKey> first = coverage.coveredBy(pair.first());
            Set<CriterionKey> second = coverage.coveredBy(pair.second());

            assertThat(pair.together()).isEqualTo(Sets.union(first, second));
            assertThat(pair.together()).hasSizeGreaterThan(Math.max(first.size(), second.size()));
        }
    }

    @Property
    void theShareIsFromNothingToAll(@ForAll("coverages") Coverage coverage) {
        assertThat(coverage.share()).isBetween(Fraction.ZERO, Fraction.ONE);
        assertThat(coverage.share().times(coverage.columns().size()))
                .isEqualTo(Fraction.of(coverage.covered().size()));
    }

    @Provide
    Arbitrary<BodyId> bodies() {
        return Arbitraries.integers().between(1, 4).map(number -> BodyId.of("body-" + number));
    }

    /** Up to six columns and six rows; bodies may have two rows, and cells may stand under a key that is no column. */
    @Provide
    Arbitrary<Coverage> coverages() {
        Arbitrary<CriterionKey> keys =
                Arbitraries.integers().between(1, 7).map(number -> CriterionKey.of("column-" + number));
        Arbitrary<CoverageRow> rows = Combinators.combine(bodies(), Arbitraries.maps(keys, Arbitraries.of(Cover.class)))
                .as(CoverageRow::of);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6), rows.list().ofMaxSize(6))
                .as(CoverageProperties::coverage)
                .withoutEdgeCases();
    }

    private static Coverage coverage(int columns, List<CoverageRow> rows) {
        return Samples.coverage()
                .columns(IntStream.rangeClosed(1, columns)
                        .mapToObj(number -> Samples.column(CriterionKey.of("column-" + number)))
                        .toList())
                .rows(rows)
                .build();
    }

    private static Cover forgotten(Cover cover) {
        return cover == Cover.NONE ? Cover.UNKNOWN : cover;
    }

    private static Coverage withCells(Coverage coverage, UnaryOperator<Map<CriterionKey, Cover>> change) {
        return coverage.withRows(coverage.rows().stream()
                .map(row -> CoverageRow.of(row.body(), change.apply(row.cells())))
                .toList());
    }

    private static Set<CriterionKey> keys(Coverage coverage) {
        return coverage.columns().stream().map(CoverageColumn::key).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return what each unordered pair covers together} */
    private static Map<Set<BodyId>, Set<CriterionKey>> pairs(Coverage coverage) {
        return coverage.complements().stream()
                .collect(toImmutableMap(pair -> Set.of(pair.first(), pair.second()), Complement::together));
    }
}
