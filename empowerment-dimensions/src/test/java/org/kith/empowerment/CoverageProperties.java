package org.kith.empowerment;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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

/** Laws of a coverage, against all ways in which its unknown cells can turn out and against all sets of its bodies. */
@PropertyDefaults(tries = 60)
class CoverageProperties {

    @Property
    void everyColumnIsCoveredOrAGapOrOpen(@ForAll("coverages") Coverage coverage) {
        List<CriterionKey> parts = Stream.of(
                        coverage.covered().certain(),
                        coverage.gaps().certain(),
                        coverage.gaps().open())
                .flatMap(Set::stream)
                .toList();

        assertThat(parts).containsExactlyInAnyOrderElementsOf(keys(coverage));
        assertThat(coverage.covered().open()).isEqualTo(coverage.gaps().open());
    }

    @Property(tries = 30)
    void whatIsCertainIsSoHoweverTheUnknownTurnsOut(@ForAll("small") Coverage coverage) {
        for (Coverage told : completions(coverage)) {
            assertWithin(told.covered(), coverage.covered());
            assertWithin(told.gaps(), coverage.gaps());
            assertWithin(told.overlaps(), coverage.overlaps());
            assertWithin(told.soleCover(), coverage.soleCover());
        }
    }

    @Property(tries = 30)
    void whatIsNotCertainCanTurnOutBothWays(@ForAll("small") Coverage coverage) {
        List<Coverage> completions = completions(coverage);

        assertThat(inAll(completions, told -> told.gaps().certain()))
                .isEqualTo(coverage.gaps().certain());
        assertThat(inAny(completions, told -> told.gaps().certain()))
                .isEqualTo(coverage.gaps().possible());
        assertThat(inAll(completions, told -> told.overlaps().certain()))
                .isEqualTo(coverage.overlaps().certain());
        assertThat(inAny(completions, told -> told.overlaps().certain()))
                .isEqualTo(coverage.overlaps().possible());
        assertThat(inAll(completions, told -> told.soleCover().certain()))
                .isEqualTo(coverage.soleCover().certain());
        assertThat(inAny(completions, told -> told.soleCover().certain()))
                .isEqualTo(coverage.soleCover().possible());
    }

    @Property(tries = 30)
    void aCertainComplementStaysOne(@ForAll("small") Coverage coverage) {
        Set<Set<BodyId>> certain = pairs(coverage, Complement::certain);

        for (Coverage told : completions(coverage)) {
            assertThat(pairs(told, Complement::certain)).containsAll(certain);
        }
        assertThat(inAny(completions(coverage), told -> pairs(told, Complement::certain)))
                .containsAll(pairs(coverage, pair -> true));
    }

    @Property(tries = 30)
    void aLeavingBodyTakesExactlyItsSoleCover(@ForAll("small") Coverage coverage, @ForAll("bodies") BodyId body) {
        for (Coverage told : completions(coverage)) {
            Set<CriterionKey> lost = Sets.difference(
                    told.covered().certain(), told.without(body).covered().certain());

            assertThat(lost).isEqualTo(told.lostWith(body).certain());
            assertThat(lost).containsAll(coverage.lostWith(body).certain());
            assertThat(coverage.lostWith(body).possible()).containsAll(lost);
        }
    }

    @Property
    void losingABodyNeverCoversMore(@ForAll("coverages") Coverage coverage, @ForAll("bodies") BodyId body) {
        Coverage left = coverage.without(body);

        assertThat(coverage.covered().certain()).containsAll(left.covered().certain());
        assertThat(left.share()).isLessThanOrEqualTo(coverage.share());
    }

    @Property
    void theSmallestSetsAreAllThatCoverAndAreSmallest(@ForAll("coverages") Coverage coverage) {
        SmallestSets sets = coverage.smallestSets();
        List<Set<BodyId>> covering = Sets.powerSet(coverage.bodies()).stream()
                .filter(set -> covers(coverage, set, sets.columns()))
                .map(Set::copyOf)
                .toList();
        int fewest = covering.stream().mapToInt(Set::size).min().orElseThrow();

        assertThat(sets.columns()).isEqualTo(coverage.covered().certain());
        assertThat(sets.sets())
                .containsExactlyInAnyOrderElementsOf(
                        covering.stream().filter(set -> set.size() == fewest).toList());
        assertThat(sets.sets())
                .allSatisfy(set -> assertThat(set)
                        .noneMatch(body -> covers(coverage, Sets.difference(set, Set.of(body)), sets.columns())));
    }

    @Property(tries = 30)
    void noSetIsSmallerThanTheBoundHoweverTheUnknownTurnsOut(@ForAll("small") Coverage coverage) {
        SmallestSets sets = coverage.smallestSets();

        for (Coverage told : completions(coverage)) {
            int fewest = Sets.powerSet(told.bodies()).stream()
                    .filter(set -> covers(told, set, sets.columns()))
                    .mapToInt(Set::size)
                    .min()
                    .orElseThrow();
            assertThat(sets.atLeast()).isLessThanOrEqualTo(fewest);
            assertThat(sets.sets()).allMatch(set -> covers(told, set, sets.columns()));
        }
    }

    @Property(tries = 10)
    void withManyBodiesOneSetCoversAllAndTheBoundHolds(@ForAll("many") Coverage coverage) {
        SmallestSets sets = coverage.smallestSets();
        Set<BodyId> set = sets.sets().get(0);

        assertThat(covers(coverage, set, coverage.covered().certain())).isTrue();
        assertThat(sets.atLeast()).isLessThanOrEqualTo(fewest(coverage));
        assertThat(set).hasSizeGreaterThanOrEqualTo(fewest(coverage));
    }

    @Property
    void theOrderOfTheBodiesChangesNothing(@ForAll("coverages") Coverage coverage) {
        Coverage turned = coverage.withRows(Lists.reverse(coverage.rows()));

        assertThat(turned.gaps()).isEqualTo(coverage.gaps());
        assertThat(turned.overlaps()).isEqualTo(coverage.overlaps());
        assertThat(turned.soleCover()).isEqualTo(coverage.soleCover());
        assertThat(pairs(turned, Complement::certain)).isEqualTo(pairs(coverage, Complement::certain));
        assertThat(Set.copyOf(turned.smallestSets().sets()))
                .isEqualTo(Set.copyOf(coverage.smallestSets().sets()));
        assertThat(Set.copyOf(turned.conversations())).isEqualTo(Set.copyOf(coverage.conversations()));
    }

    @Property
    void anAbsentCellIsTheSameAsAnUnknownOne(@ForAll("coverages") Coverage coverage) {
        Coverage terse = withCells(coverage, cells -> Maps.filterValues(cells, cover -> cover != Cover.UNKNOWN));

        assertThat(terse.gaps()).isEqualTo(coverage.gaps());
        assertThat(terse.soleCover()).isEqualTo(coverage.soleCover());
        assertThat(terse.conversations()).isEqualTo(coverage.conversations());
        assertThat(terse.smallestSets()).isEqualTo(coverage.smallestSets());
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
    void everyConversationIsWithSomebodyAboutSomething(@ForAll("coverages") Coverage coverage) {
        assertThat(coverage.conversations())
                .allSatisfy(talk -> assertThat(coverage.bodies()).containsAll(talk.bodies()))
                .allSatisfy(talk -> assertThat(talk.bodies()).isNotEmpty())
                .allSatisfy(talk -> assertThat(talk.columns()).isNotEmpty());
    }

    private static <T> void assertWithin(Known<T> told, Known<T> known) {
        assertThat(told.isSettled()).isTrue();
        assertThat(told.certain()).containsAll(known.certain());
        assertThat(known.possible()).containsAll(told.certain());
    }

    private static <T> Set<T> inAll(List<Coverage> completions, Function<Coverage, Set<T>> what) {
        return completions.stream().map(what).reduce(Sets::intersection).orElseThrow();
    }

    private static <T> Set<T> inAny(List<Coverage> completions, Function<Coverage, Set<T>> what) {
        return completions.stream().map(what).flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean covers(Coverage coverage, Set<BodyId> bodies, Set<CriterionKey> columns) {
        return columns.stream()
                .allMatch(column -> bodies.stream().anyMatch(body -> coverage.cover(body, column) == Cover.ACTIVE));
    }

    /** {@return the size of the smallest set that covers what is covered, by a table over all sets of columns} */
    private static int fewest(Coverage coverage) {
        List<CriterionKey> columns = List.copyOf(coverage.covered().certain());
        int[] least = new int[1 << columns.size()];
        Arrays.fill(least, 1, least.length, Integer.MAX_VALUE);
        for (BodyId body : coverage.bodies()) {
            int mask = IntStream.range(0, columns.size())
                    .filter(i -> coverage.cover(body, columns.get(i)) == Cover.ACTIVE)
                    .map(i -> 1 << i)
                    .sum();
            for (int set = least.length - 1; set >= 0; set--) {
                if (least[set] < Integer.MAX_VALUE) {
                    least[set | mask] = Math.min(least[set | mask], least[set] + 1);
                }
            }
        }
        return least[least.length - 1];
    }

    /** {@return the coverage with each of its unknown cells as active or none, in all ways} */
    private static List<Coverage> completions(Coverage coverage) {
        for (BodyId body : coverage.bodies()) {
            for (CriterionKey column : keys(coverage)) {
                if (coverage.cover(body, column) == Cover.UNKNOWN) {
                    return Stream.of(Cover.ACTIVE, Cover.NONE)
                            .flatMap(cover -> completions(told(coverage, body, column, cover)).stream())
                            .toList();
                }
            }
        }
        return List.of(coverage);
    }

    private static Coverage told(Coverage coverage, BodyId body, CriterionKey column, Cover cover) {
        return coverage.withRows(Stream.concat(
                        coverage.rows().stream(), Stream.of(CoverageRow.of(body, Map.of(column, cover))))
                .toList());
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

    /** Few unknown cells, so that all ways can be gone through. */
    @Provide
    Arbitrary<Coverage> small() {
        return matrices(3, 3);
    }

    /** More bodies than are tried in all sets. */
    @Provide
    Arbitrary<Coverage> many() {
        return Arbitraries.of(Cover.ACTIVE, Cover.NONE, Cover.NONE)
                .list()
                .ofSize(7)
                .list()
                .ofMinSize(24)
                .ofMaxSize(28)
                .map(CoverageProperties::matrix);
    }

    private static Arbitrary<Coverage> matrices(int bodies, int columns) {
        return Arbitraries.of(Cover.class)
                .list()
                .ofSize(columns)
                .list()
                .ofMinSize(1)
                .ofMaxSize(bodies)
                .map(CoverageProperties::matrix);
    }

    private static Coverage matrix(List<List<Cover>> cells) {
        List<CoverageRow> rows = IntStream.range(0, cells.size())
                .mapToObj(i -> CoverageRow.of(BodyId.of("body-" + (i + 1)), cells(cells.get(i))))
                .toList();
        return coverage(cells.get(0).size(), rows);
    }

    private static Map<CriterionKey, Cover> cells(List<Cover> covers) {
        return IntStream.range(0, covers.size())
                .boxed()
                .collect(toImmutableMap(i -> CriterionKey.of("column-" + (i + 1)), covers::get));
    }

    private static Coverage coverage(int columns, List<CoverageRow> rows) {
        return Samples.coverage()
                .columns(IntStream.rangeClosed(1, columns)
                        .mapToObj(number -> Samples.column(CriterionKey.of("column-" + number)))
                        .toList())
                .rows(rows)
                .build();
    }

    private static Coverage withCells(Coverage coverage, UnaryOperator<Map<CriterionKey, Cover>> change) {
        return coverage.withRows(coverage.rows().stream()
                .map(row -> CoverageRow.of(row.body(), change.apply(row.cells())))
                .toList());
    }

    private static Set<CriterionKey> keys(Coverage coverage) {
        return coverage.columns().stream().map(CoverageColumn::key).collect(ImmutableSet.toImmutableSet());
    }

    private static Set<Set<BodyId>> pairs(Coverage coverage, Predicate<Complement> which) {
        return coverage.complements().stream()
                .filter(which)
                .map(pair -> Set.of(pair.first(), pair.second()))
                .collect(ImmutableSet.toImmutableSet());
    }
}
