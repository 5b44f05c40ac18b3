package org.kith.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.core.assessment.ResponseTable.DONT_KNOW;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;
import static org.kith.core.assessment.Surveys.AGAIN;
import static org.kith.core.assessment.Surveys.SAFETY;
import static org.kith.core.assessment.Surveys.SURVEY;
import static org.kith.core.assessment.Surveys.WELCOME;
import static org.kith.core.assessment.Surveys.level;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.text.Text;

class ResponseTableTest {

    private static final ResponseTable TABLE = ResponseTable.builder(SURVEY)
            .addRow("north", b(4), b(0), b(1))
            .addRow("south", b(3), NOT_APPLICABLE, b(0))
            .addRow("north", b(2), DONT_KNOW, b(1))
            .addRow(b(1), UNANSWERED, b(0))
            .build();

    @Nested
    class Columns {

        @Test
        void haveTheOrderOfTheRatedCriteria() {
            assertThat(TABLE.criteria()).containsExactly(WELCOME, SAFETY, AGAIN);
        }

        @Test
        void areFoundByCriterion() {
            assertThat(TABLE.column(AGAIN)).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"feelings", "weather"})
        void areThereForRatedCriteriaAlone(String other) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TABLE.column(CriterionKey.of(other)))
                    .withMessage("'%s' is not rated in the framework 'survey'", other);
        }

        @Test
        void areCompleteIfEveryAnswerIsALevel() {
            assertThat(List.of(TABLE.isComplete(0), TABLE.isComplete(1), TABLE.isComplete(2)))
                    .containsExactly(true, false, true);
        }

        @Test
        void areCompleteWithoutRows() {
            assertThat(ResponseTable.builder(SURVEY).build().isComplete(0)).isTrue();
        }

        @Test
        void areCopiedFromAnyRowOn() {
            byte[] target = new byte[3];

            TABLE.copy(0, 1, target, 2);

            assertThat(target).containsExactly(3, 2, 0);
        }

        @Test
        void areNotCopiedBeyondTheLastRow() {
            assertThatThrownBy(() -> TABLE.copy(0, 3, new byte[9], 2)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Nested
    class AnswerOfARow {

        @Test
        void isALevelByItsIndex() {
            assertThat(TABLE.answer(0, WELCOME)).isEqualTo(Answer.Rated.of(level(4)));
        }

        @Test
        void isOneOfTheFourKinds() {
            assertThat(List.of(TABLE.answer(1, SAFETY), TABLE.answer(2, SAFETY), TABLE.answer(3, SAFETY)))
                    .containsExactly(
                            new Answer.NotApplicable(Optional.empty()),
                            new Answer.DontKnow(Optional.empty()),
                            Answer.Unanswered.NOTHING);
        }

        @Test
        void standsInAMapOfAllCriteria() {
            assertThat(TABLE.answers(3))
                    .containsExactly(
                            Map.entry(WELCOME, Answer.Rated.of(level(1))),
                            Map.entry(SAFETY, Answer.Unanswered.NOTHING),
                            Map.entry(AGAIN, Answer.Rated.of(level(0))));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 4})
        void isThereForRowsOfTheTableAlone(int row) {
            assertThatThrownBy(() -> TABLE.answer(row, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Nested
    class Slice {

        private static final ResponseTable MIDDLE = TABLE.slice(1, 3);

        @Test
        void hasTheRowsInBetween() {
            assertThat(MIDDLE.rows()).isEqualTo(2);
            assertThat(MIDDLE.answer(0, 0)).isEqualTo(b(3));
            assertThat(MIDDLE.group(1)).isEqualTo("north");
        }

        @Test
        void doesNotShowTheRowsAround() {
            assertThatThrownBy(() -> MIDDLE.answer(2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MIDDLE.copy(0, 1, new byte[9], 2)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MIDDLE.slice(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void ofASliceCountsFromItsStart() {
            assertThat(MIDDLE.slice(1, 2).answer(0, 0)).isEqualTo(b(2));
        }
    }

    @Nested
    class Groups {

        @Test
        void haveLabelsThatMayBeEmpty() {
            assertThat(TABLE.groups()).containsExactly("north", "south", "");
            assertThat(TABLE.group(3)).isEmpty();
        }

        @Test
        void divideTheRowsInOrder() {
            assertThat(TABLE.byGroup().keySet()).containsExactly("", "north", "south");
            assertThat(TABLE.byGroup().get("north").answers(1)).isEqualTo(TABLE.answers(2));
        }

        @Test
        void withoutRowsInASliceAreLeftOut() {
            assertThat(TABLE.slice(0, 1).byGroup()).containsOnlyKeys("north");
        }

        @Test
        void areOneIfNobodyNamedAny() {
            assertThat(ResponseTable.builder(SURVEY)
                            .addRow(b(1), b(1), b(1))
                            .build()
                            .byGroup())
                    .containsOnlyKeys("");
        }

        @Test
        void areNotNamedInTheText() {
            assertThat(TABLE).hasToString("ResponseTable(4 rows, 3 criteria)");
        }
    }

    @Nested
    class Rows {

        @Test
        void needAnAnswerForEachColumn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResponseTable.builder(SURVEY).addRow(b(1), b(1)))
                    .withMessage("a response needs an answer for each rated criterion");
        }

        @ParameterizedTest
        @ValueSource(bytes = {-4, 2, 127, -128})
        void holdNothingButAnswers(byte answer) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResponseTable.builder(SURVEY).addRow(b(1), b(1), answer))
                    .withMessageStartingWith("an answer is the index of a level");
        }

        @Test
        void thatAreRefusedLeaveNothing() {
            ResponseTable.Builder builder = ResponseTable.builder(SURVEY);
            assertThatIllegalArgumentException().isThrownBy(() -> builder.addRow(UNANSWERED, b(1), b(9)));

            assertThat(builder.addRow(b(1), b(1), b(1)).build().isComplete(0)).isTrue();
        }

        @Test
        void mayComeAfterATableWasBuilt() {
            ResponseTable.Builder builder = ResponseTable.builder(SURVEY).addRow(b(1), b(1), b(1));
            ResponseTable before = builder.build();

            builder.addRow(UNANSWERED, b(1), b(1));

            assertThat(before.rows()).isEqualTo(1);
            assertThat(before.isComplete(0)).isTrue();
        }
    }

    @Nested
    class RowsByColumn {

        @Test
        void areTheFirstOfEachArray() {
            byte[][] columns = {{4, 3, 9}, {0, DONT_KNOW, 9}, {1, 1}};

            ResponseTable table = ResponseTable.builder(SURVEY)
                    .addColumns(List.of("north", "south"), columns)
                    .build();

            assertThat(table.answers(1))
                    .isEqualTo(ResponseTable.builder(SURVEY)
                            .addRow(b(3), DONT_KNOW, b(1))
                            .build()
                            .answers(0));
            assertThat(table.group(1)).isEqualTo("south");
            assertThat(table.isComplete(1)).isFalse();
        }

        @Test
        void areCopied() {
            byte[][] columns = {{4}, {4}, {1}};
            ResponseTable table = ResponseTable.builder(SURVEY)
                    .addColumns(List.of(""), columns)
                    .build();

            columns[0][0] = 0;

            assertThat(table.answer(0, 0)).isEqualTo(b(4));
        }

        @Test
        void areNotAddedByHalfWhereALabelIsMissing() {
            ResponseTable.Builder table = ResponseTable.builder(SURVEY);

            assertThatNullPointerException()
                    .isThrownBy(() ->
                            table.addColumns(Arrays.asList("north", null), new byte[2], new byte[2], new byte[2]));
            assertThatNullPointerException().isThrownBy(() -> table.addRow((String) null, new byte[3]));
            assertThat(table.build().rows()).isZero();
            assertThat(table.build().groups()).isEmpty();
        }

        @Test
        void needAnArrayForEachColumn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResponseTable.builder(SURVEY).addColumns(List.of(""), new byte[1], new byte[1]))
                    .withMessage("there must be a column for each rated criterion");
        }

        @Test
        void needAnAnswerOfEachResponse() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResponseTable.builder(SURVEY)
                            .addColumns(List.of("", ""), new byte[2], new byte[1], new byte[2]))
                    .withMessage("a column needs an answer of each response");
        }

        @ParameterizedTest
        @ValueSource(bytes = {-4, 2, 127, -128})
        void holdNothingButAnswers(byte answer) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResponseTable.builder(SURVEY)
                            .addColumns(List.of(""), new byte[1], new byte[1], new byte[] {answer}))
                    .withMessageStartingWith("an answer is the index of a level");
        }
    }

    @Nested
    class Assessments {

        @Test
        void areRows() {
            Assessment assessment = assessment()
                    .putAnswer(AGAIN, Answer.Rated.of(level(1)))
                    .putAnswer(WELCOME, new Answer.DontKnow(Optional.of(Text.of("asked"))))
                    .build();

            ResponseTable table = ResponseTable.builder(SURVEY).add(assessment).build();

            assertThat(List.of(table.answer(0, 0), table.answer(0, 1), table.answer(0, 2)))
                    .containsExactly(DONT_KNOW, UNANSWERED, b(1));
        }

        @Test
        void ofAnotherVersionAreRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResponseTable.builder(SURVEY)
                            .add(assessment()
                                    .framework(FrameworkRef.of(SURVEY.id(), "2"))
                                    .build()))
                    .withMessageStartingWith("the assessment is not of this version of 'survey'");
        }

        @Test
        void ofAnUnknownLevelAreRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResponseTable.builder(SURVEY)
                            .add(assessment()
                                    .putAnswer(AGAIN, Answer.Rated.of(level(2)))
                                    .build()))
                    .withMessageStartingWith("a level of the assessment is not in its scale");
        }

        private static Assessment.Builder assessment() {
            return Assessment.builder()
                    .id(AssessmentId.of("one"))
                    .title(Text.of("One"))
                    .framework(FrameworkRef.to(SURVEY))
                    .date(LocalDate.of(2026, 1, 31))
                    .rater(Rater.of(RaterKind.COMMUNITY));
        }
    }

    @Nested
    class Scales {

        @Test
        void mayHave127Levels() {
            assertThat(ResponseTable.builder(withLevels(127))
                            .addRow(b(126))
                            .build()
                            .answer(0, WELCOME))
                    .isEqualTo(Answer.Rated.of(level(126)));
        }

        @Test
        void mayNotHaveMore() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ResponseTable.builder(withLevels(128)))
                    .withMessageStartingWith("the scale of 'welcome' has more than 127 levels");
        }

        private static Framework withLevels(int levels) {
            return Surveys.framework(levels)
                    .addCriterion(Surveys.rated(WELCOME, "five"))
                    .build();
        }
    }

    private static byte b(int index) {
        return (byte) index;
    }
}
