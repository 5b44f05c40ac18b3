package org.kith.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What a {@link Detective} finds in tables of any sort. */
class ShownTableProperties {

    @Property(tries = 80)
    void nothingThatIsHiddenCanBeWorkedOut(@ForAll("tables") Counts counts) {
        Detective detective = Detective.of(counts.rows, counts.shown(), counts.minimum);

        assertThat(detective.workedOut()).isEmpty();
    }

    @Property(tries = 60)
    void noTotalThatIsShownLeavesASmallRest(@ForAll("tables") Counts counts) {
        assertThat(Detective.of(counts.rows, counts.shown(), counts.minimum).smallRests())
                .isEmpty();
    }

    @Property(tries = 60)
    void whatIsShownIsTrueAndNotSmall(@ForAll("tables") Counts counts) {
        long[][] values = Detective.withTotals(counts.rows);
        ShownTable shown = counts.shown();

        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                long value = values[i][j];
                assertThat(shown.lines().get(i).get(j))
                        .matches(count -> count.isEmpty()
                                || (count.get() == value && !new SmallCells(counts.minimum).isSmall(value)));
            }
        }
    }

    @Property(tries = 60)
    void nothingIsShownOfASmallLineButThatNobodyAtAllIsCountedInAnother(@ForAll("tables") Counts counts) {
        long[][] values = Detective.withTotals(counts.rows);
        int height = counts.rows.size();
        int width = values[0].length - 1;
        Assume.that(height > 1 && width > 1);
        ShownTable shown = counts.shown();

        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                if (new SmallCells(counts.minimum).isSmall(values[i][width]) && values[height][j] > 0) {
                    assertThat(shown.lines().get(i).get(j)).isEmpty();
                }
            }
        }
    }

    @Property(tries = 60)
    void aTableAndItsTransposeAreTreatedAlike(@ForAll("tables") Counts counts) {
        List<List<Long>> turned = turned(counts.rows);
        Assume.that(!turned.equals(counts.rows));

        assertThat(turned(new SmallCells(counts.minimum).shown(turned).lines()))
                .isEqualTo(counts.shown().lines());
    }

    @Property(tries = 60)
    void tablesThatShareTheirGroupsHideTheSameTotalsOfThem(@ForAll("tables") Counts counts) {
        Assume.that(counts.rows.size() > 1 && counts.rows.get(0).size() > 1);
        List<Long> sizes = counts.rows.stream()
                .map(row -> row.stream().mapToLong(count -> count).sum())
                .toList();
        ShownTable bySize = new SmallCells(counts.minimum).shown(List.of(sizes));
        ShownTable shown = counts.shown();
        Assume.that(shown.total().isPresent());

        for (int i = 0; i < sizes.size(); i++) {
            assertThat(shown.rowTotal(i)).isEqualTo(bySize.count(0, i));
        }
    }

    @Property(tries = 30)
    void inSmallTablesNoOtherChoiceHidesLess(@ForAll("tinyTables") Counts counts) {
        ShownTable shown = counts.shown();
        BruteForce bruteForce = new BruteForce(counts.rows, counts.minimum);

        assertThat(shown.total().isPresent() ? bruteForce.cost(shown) : BruteForce.NONE)
                .isEqualTo(bruteForce.leastCost());
    }

    @Property(tries = 25)
    void noCountThatProtectsOthersIsHiddenForNothing(@ForAll("tables") Counts counts) {
        ShownTable shown = counts.shown();
        Assume.that(shown.total().isPresent());
        BruteForce bruteForce = new BruteForce(counts.rows, counts.minimum);

        assertThat(bruteForce.needless(shown)).isEmpty();
    }

    @Provide
    Arbitrary<Counts> tables() {
        return tables(6);
    }

    @Provide
    Arbitrary<Counts> tinyTables() {
        return tables(3);
    }

    private static Arbitrary<Counts> tables(int most) {
        Arbitrary<Long> counts = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.longs().between(0, 4)),
                Tuple.of(2, Arbitraries.longs().between(3, 30)),
                Tuple.of(1, Arbitraries.longs().between(0, 200)));
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, most);
        return Combinators.combine(sizes, sizes, Arbitraries.of(3, 5, 10))
                .flatAs((height, width, minimum) -> counts.list()
                        .ofSize(height * width)
                        .map(all -> new Counts(
                                IntStream.range(0, height)
                                        .mapToObj(i -> List.copyOf(all.subList(i * width, (i + 1) * width)))
                                        .toList(),
                                minimum)));
    }

    private static <T> List<List<T>> turned(List<List<T>> rows) {
        List<List<T>> turned = new ArrayList<>();
        for (int j = 0; j < rows.get(0).size(); j++) {
            int column = j;
            turned.add(rows.stream().map(row -> row.get(column)).toList());
        }
        return turned;
    }

    record Counts(List<List<Long>> rows, int minimum) {

        ShownTable shown() {
            return new SmallCells(minimum).shown(rows);
        }
    }
}
