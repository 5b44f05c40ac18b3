package org.kith.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShownTableTest {

    private static final SmallCells TEN = new SmallCells(10);

    @Nested
    class Everything {

        @Test
        void isShownWhereNothingIsSmall() {
            assertThat(shown(TEN, List.of(10L, 0L), List.of(30L, 20L)))
                    .containsExactly("10 0 10", "30 20 50", "40 20 60");
        }

        @Test
        void isHiddenWhereTooFewAreCounted() {
            assertThat(shown(TEN, List.of(4L, 0L), List.of(0L, 5L))).containsExactly("- - -", "- - -", "- - -");
        }

        @Test
        void isHiddenWhereNothingElseIsSafe() {
            assertThat(shown(new SmallCells(3), List.of(1L, 1L), List.of(1L, 1L)))
                    .containsExactly("- - -", "- - -", "- - -");
        }

        @Test
        void isHiddenOfASingleSmallCount() {
            assertThat(shown(TEN, List.of(9L))).containsExactly("- -", "- -");
        }

        @Test
        void isShownOfNobody() {
            assertThat(shown(TEN, List.of(0L, 0L))).containsExactly("0 0 0", "0 0 0");
            assertThat(TEN.shown(List.of()).total()).contains(0L);
        }
    }

    @Nested
    class ASmallCount {

        @Test
        void hidesThreeOthersInATableWithAllTotals() {
            assertThat(shown(TEN, List.of(3L, 40L, 50L), List.of(50L, 60L, 80L), List.of(70L, 90L, 30L)))
                    .containsExactly("- - 50 93", "- - 80 190", "70 90 30 190", "123 190 160 473");
        }

        @Test
        void hidesOneOtherInOneRow() {
            assertThat(shown(TEN, List.of(3L, 40L, 12L))).containsExactly("- 40 - 55", "- 40 - 55");
            assertThat(shown(TEN, List.of(3L), List.of(40L), List.of(12L)))
                    .containsExactly("- -", "40 40", "- -", "55 55");
        }

        @Test
        void isNotProtectedByOneThatCannotBeLess() {
            assertThat(shown(TEN, List.of(1L, 10L, 50L))).containsExactly("- 10 - 61", "- 10 - 61");
        }

        @Test
        void isNotProtectedByAZero() {
            assertThat(shown(TEN, List.of(3L, 0L, 40L))).containsExactly("- 0 - 43", "- 0 - 43");
        }
    }

    @Nested
    class ASmallGroup {

        @Test
        void isHiddenWithItsZerosAndWithOthersBesideIt() {
            List<String> shown = shown(TEN, List.of(4L, 0L), List.of(30L, 20L), List.of(40L, 60L));

            assertThat(shown.get(0)).isEqualTo("- - -");
            assertThat(shown.get(1)).isEqualTo("- - -");
            assertThat(shown.get(2)).isEqualTo("40 60 100");
            assertThat(shown.get(3)).isEqualTo("74 80 154");
        }
    }

    @Nested
    class ThreeWays {

        /** Two districts, two questions of two answers: the pairs of answers are columns, all add up to one grand total. */
        @Test
        void areATableOfGroupsAndPairsOfAnswers() {
            List<List<Long>> rows = List.of(List.of(2L, 30L, 41L, 18L), List.of(25L, 33L, 12L, 60L));
            ShownTable shown = TEN.shown(rows);

            assertThat(shown.total()).contains(221L);
            assertThat(shown.count(0, 0)).isEmpty();
            assertThat(Detective.of(rows, shown, 10).workedOut()).isEmpty();
        }
    }

    @Nested
    class Rows {

        @Test
        void haveAsManyColumnsEach() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TEN.shown(List.of(List.of(1L), List.of(1L, 2L))))
                    .withMessageContaining("as many columns");
        }

        @Test
        void areThereWithTheirTotals() {
            assertThatIllegalArgumentException().isThrownBy(() -> new ShownTable(List.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> new ShownTable(List.of(List.of())));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ShownTable(
                            List.of(List.of(Optional.of(10L), Optional.of(10L)), List.of(Optional.of(10L)))));
        }

        @Test
        void areNotAskedForBeyondTheLast() {
            ShownTable shown = TEN.shown(List.of(List.of(10L, 20L)));

            assertThat(shown.count(0, 1)).contains(20L);
            assertThatThrownBy(() -> shown.count(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> shown.count(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> shown.rowTotal(1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> shown.columnTotal(2)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void areNotInTheText() {
            assertThat(TEN.shown(List.of(List.of(10L, 20L)))).hasToString("ShownTable(1 rows, 2 columns)");
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<String> shown(SmallCells rule, List<Long>... rows) {
        return rule.shown(List.of(rows)).lines().stream()
                .map(line -> line.stream()
                        .map((Optional<Long> count) ->
                                count.map(String::valueOf).orElse("-"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
