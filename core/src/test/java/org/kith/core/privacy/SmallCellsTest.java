package org.kith.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final SmallCells TEN = new SmallCells(10);

    @Nested
    class Minimum {

        @Test
        void isAtLeastThree() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SmallCells(2))
                    .withMessageStartingWith("a minimum below 3");
        }

        @Test
        void isNotSmallItself() {
            assertThat(List.of(TEN.isSmall(0), TEN.isSmall(1), TEN.isSmall(9), TEN.isSmall(10)))
                    .containsExactly(false, true, true, false);
        }
    }

    @Nested
    class HiddenParts {

        @Test
        void areNoneWhereNoneIsSmall() {
            assertThat(TEN.hiddenParts(List.of(10L, 11L))).isEmpty();
        }

        @Test
        void areTheSmallOnes() {
            assertThat(TEN.hiddenParts(List.of(7L, 50L, 8L, 12L))).containsExactlyInAnyOrder(0, 2);
        }

        @Test
        void areAtLeastTwo() {
            assertThat(TEN.hiddenParts(List.of(50L, 7L, 12L))).containsExactlyInAnyOrder(1, 2);
        }

        @Test
        void comeToTheMinimumTogether() {
            assertThat(TEN.hiddenParts(List.of(1L, 50L, 2L, 12L))).containsExactlyInAnyOrder(0, 2, 3);
        }

        @Test
        void areMoreThanOneEach() {
            assertThat(new SmallCells(3).hiddenParts(List.of(1L, 1L, 1L, 5L, 4L)))
                    .containsExactlyInAnyOrder(0, 1, 2, 4);
        }
    }

    /** What the rule does not promise, as its description says. */
    @Test
    void theChoiceOfWhatIsHiddenTellsSomethingItself() {
        ShownTable shown = TEN.shown(List.of(List.of(11L, 11L, 9L)));

        assertThat(LongStream.rangeClosed(0, 20)
                        .filter(first -> TEN.shown(List.of(List.of(first, 11L, 20 - first)))
                                .equals(shown)))
                .containsExactly(11L);
    }

    @Nested
    class HiddenColumns {

        @Test
        void areNoneWhereNoCountIsSmall() {
            assertThat(TEN.hiddenColumns(List.of(List.of(10L, 0L, 30L)))).isEmpty();
        }

        @Test
        void areSmallInAnyRow() {
            assertThat(TEN.hiddenColumns(List.of(List.of(5L, 20L, 40L, 0L), List.of(20L, 30L, 7L, 0L))))
                    .contains(0, 2);
        }

        @Test
        void areAtLeastTwoInAllAndTheNextIsTheSmallest() {
            assertThat(TEN.hiddenColumns(List.of(List.of(5L, 30L, 20L)))).containsExactlyInAnyOrder(0, 2);
        }

        @Test
        void comeToNoSmallSumInAnyRow() {
            assertThat(TEN.hiddenColumns(List.of(List.of(5L, 20L, 40L, 0L), List.of(20L, 0L, 30L, 0L))))
                    .containsExactlyInAnyOrder(0, 1, 3);
        }

        @Test
        void areNoneWithoutRows() {
            assertThat(TEN.hiddenColumns(List.of())).isEmpty();
        }
    }
}
