package org.kith.core.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.assessment.Surveys;
import org.kith.core.framework.CriterionKey;
import org.kith.core.privacy.SmallCells;

class CrossTabTest {

    private static final List<CriterionKey> WELCOME = List.of(Surveys.WELCOME);

    @Nested
    class Counts {

        private final ResponseTable table = ResponseTable.builder(Surveys.SURVEY)
                .addRow("north", (byte) 4, (byte) 0, (byte) 1)
                .addRow("north", (byte) -2, (byte) 0, (byte) 1)
                .addRow("", (byte) 4, (byte) 1, (byte) 0)
                .addRow("south", (byte) -1, (byte) -1, (byte) -3)
                .addRow("south", (byte) -3, (byte) -2, (byte) -3)
                .build();

        @Test
        void areOfEachGroupWithThoseOfNoLevelLastEachByItsReason() {
            CrossTab tab = CrossTab.byGroup(table, Surveys.WELCOME);

            assertThat(tab.columns())
                    .containsExactly(
                            "level-0",
                            "level-1",
                            "level-2",
                            "level-3",
                            "level-4",
                            "not applicable",
                            "don't know",
                            "not answered");
            assertThat(tab.rows())
                    .containsExactly(
                            Map.entry("", List.of(0L, 0L, 0L, 0L, 1L, 0L, 0L, 0L)),
                            Map.entry("north", List.of(0L, 0L, 0L, 0L, 1L, 0L, 1L, 0L)),
                            Map.entry("south", List.of(0L, 0L, 0L, 0L, 0L, 1L, 0L, 1L)));
        }

        @Test
        void areOfEachPairOfAnswers() {
            CrossTab tab = CrossTab.of(table, Surveys.AGAIN, Surveys.SAFETY);

            assertThat(tab.rows())
                    .containsExactly(
                            Map.entry("level-0", List.of(0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L)),
                            Map.entry("level-1", List.of(2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L)),
                            Map.entry("not applicable", List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L)),
                            Map.entry("don't know", List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L)),
                            Map.entry("not answered", List.of(0L, 0L, 0L, 0L, 0L, 1L, 1L, 0L)));
        }

        @Test
        void areNotOfWhatWasNotAsked() {
            assertThatIllegalArgumentException().isThrownBy(() -> CrossTab.byGroup(table, CriterionKey.of("other")));
        }
    }

    @Nested
    class AMillion {

        /** In chunks of a hundred thousand; a third answers 0, another 1, another 2, in districts of a tenth each. */
        @Test
        void addUpChunkByChunk() {
            int size = 99_990;
            byte[] welcome = new byte[size];
            for (int i = 0; i < size; i++) {
                welcome[i] = (byte) (i % 3);
            }
            byte[] safety = new byte[size];
            byte[] again = new byte[size];
            Arrays.fill(again, (byte) 1);
            CrossTab sum = CrossTab.EMPTY;
            for (int district = 0; district < 10; district++) {
                ResponseTable chunk = ResponseTable.builder(Surveys.SURVEY)
                        .addColumns(Collections.nCopies(size, "district-" + district), welcome, safety, again)
                        .build();
                sum = sum.plus(CrossTab.byGroup(chunk, Surveys.WELCOME));
            }

            assertThat(sum.total()).isEqualTo(999_900);
            assertThat(sum.rows())
                    .hasSize(10)
                    .allSatisfy((group, counts) ->
                            assertThat(counts).containsExactly(33_330L, 33_330L, 33_330L, 0L, 0L, 0L, 0L, 0L));
            assertThat(sum.shown(SmallCells.USUAL).counts().total()).contains(999_900L);
        }
    }

    @Nested
    class Shown {

        @Test
        void hasNoSmallCountAndNoneThatGivesItAway() {
            CrossTab tab = new CrossTab(WELCOME, List.of("yes", "no", ""), Map.of("north", List.of(3L, 40L, 0L)));

            ShownCrossTab shown = tab.plus(
                            new CrossTab(WELCOME, List.of("yes", "no", ""), Map.of("south", List.of(25L, 30L, 0L))))
                    .shown(new SmallCells(10));

            assertThat(shown.rows()).containsExactly("north", "south");
            assertThat(shown.count("north", "yes")).isEmpty();
            assertThat(shown.count("north", "no")).isEmpty();
            assertThat(shown.count("south", "yes")).isEmpty();
            assertThat(shown.count("north", "")).contains(0L);
            assertThat(shown.count("west", "yes")).isEmpty();
            assertThat(shown.counts().rowTotal(0)).contains(43L);
            assertThat(shown.counts().columnTotal(0)).contains(28L);
            assertThat(shown.counts().total()).contains(98L);
        }
    }

    @Nested
    class Invariants {

        @Test
        void rowsFitTheColumns() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CrossTab(WELCOME, List.of("yes"), Map.of("", List.of(1L, 2L))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CrossTab(WELCOME, List.of("yes"), Map.of("", List.of(-1L))));
        }

        @Test
        void onlyCrossTabsOfTheSameQuestionsAddUp() {
            ResponseTable table = ResponseTable.builder(Surveys.SURVEY)
                    .addRow("north", (byte) 4, (byte) 0, (byte) 1)
                    .build();
            CrossTab welcome = CrossTab.byGroup(table, Surveys.WELCOME);
            CrossTab safety = CrossTab.byGroup(table, Surveys.SAFETY);

            assertThat(welcome.columns()).isEqualTo(safety.columns());
            assertThatIllegalArgumentException().isThrownBy(() -> welcome.plus(safety));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrossTab.of(table, Surveys.AGAIN, Surveys.WELCOME)
                            .plus(CrossTab.of(table, Surveys.SAFETY, Surveys.WELCOME)));
            assertThat(welcome.plus(CrossTab.EMPTY)).isEqualTo(welcome);
        }

        @Test
        void onlyCrossTabsOfTheSameColumnsAddUp() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CrossTab(WELCOME, List.of("yes"), Map.of())
                            .plus(new CrossTab(WELCOME, List.of("no"), Map.of())));
        }
    }
}
