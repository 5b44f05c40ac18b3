package org.kith.core.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.core.questionnaire.Asked.DAY_1;
import static org.kith.core.questionnaire.Asked.DAY_15;
import static org.kith.core.questionnaire.Asked.DAY_8;
import static org.kith.core.questionnaire.Asked.END;
import static org.kith.core.questionnaire.Asked.HELPED;
import static org.kith.core.questionnaire.Asked.HOURS;
import static org.kith.core.questionnaire.Asked.START;
import static org.kith.core.questionnaire.Asked.SURE;
import static org.kith.core.questionnaire.Asked.WAYS;
import static org.kith.core.questionnaire.Asked.WHY;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.indicator.Change;
import org.kith.core.number.Fraction;
import org.kith.core.privacy.Purpose;
import org.kith.core.privacy.SmallCells;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.AnswerSheetId;
import org.kith.core.questionnaire.Asked;
import org.kith.core.questionnaire.ChoiceKey;
import org.kith.core.questionnaire.Condition;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.text.Text;

class PoolTest {

    private static final CriterionKey OF_SURE = CriterionKey.of("sure");
    private static final Questionnaire ASKED = Asked.questionnaire();
    private static final Pool POOL = Pool.of(ASKED, DAY_15).at(START);

    @Nested
    class ASheet {

        @Test
        void countsWithConsentToResearch() {
            assertThat(POOL.count(List.of(sheet("a", "very"), sheet("b", "fairly"))))
                    .isEqualTo(2);
        }

        @Test
        void doesNotCountWithoutConsentToResearch() {
            AnswerSheet without = sheet("a", "very").withConsents(Map.of());

            assertThat(POOL.count(List.of(without.consenting(Purpose.QUOTATION, DAY_1))))
                    .isZero();
        }

        @Test
        void countsUntilTheConsentIsWithdrawn() {
            List<AnswerSheet> sheets = List.of(sheet("a", "very").withdrawing(Purpose.RESEARCH, DAY_8));

            assertThat(Pool.of(ASKED, DAY_8.minusNanos(1)).at(START).count(sheets))
                    .isOne();
            assertThat(Pool.of(ASKED, DAY_8).at(START).count(sheets)).isZero();
        }

        @Test
        void doesNotCountAmongAnswersOfThePastOnceTheConsentIsWithdrawn() {
            AnswerSheet sheet = sheet("a", "very").revised(WHY, "1", DAY_1, Asked.words("My neighbours"));
            AnswerSheet quoted = sheet.consenting(Purpose.QUOTATION, DAY_1);
            Pool past = Pool.of(ASKED, DAY_1, DAY_15).at(START);

            assertThat(past.count(List.of(quoted.withdrawing(Purpose.RESEARCH, DAY_8))))
                    .isZero();
            assertThat(past.quotations(WHY, List.of(quoted.withdrawing(Purpose.QUOTATION, DAY_8))))
                    .isEmpty();
            assertThat(past.quotations(WHY, List.of(quoted))).hasSize(1);
        }

        @Test
        void isNotPooledWithConsentsOfThePast() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Pool.of(ASKED, DAY_15, DAY_1))
                    .withMessageContaining("consents");
        }

        @Test
        void ofAnotherStageLaterOrOtherQuestionnaireDoesNotCount() {
            assertThat(POOL.count(List.of(sheet("a", "very").withStage(END)))).isZero();
            assertThat(Pool.of(ASKED, DAY_1.minusNanos(1)).at(START).count(List.of(sheet("a", "very"))))
                    .isZero();
            assertThat(Pool.of(ASKED, DAY_15).count(List.of(sheet("a", "very"))))
                    .isZero();
        }
    }

    @Nested
    class AnAnswer {

        @Test
        void isTheOneThatCountedThen() {
            List<AnswerSheet> sheets = List.of(sheet("a", "very").revised(SURE, "1", DAY_8, Asked.level("fairly")));

            assertThat(sure(POOL, sheets)).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
            assertThat(sure(Pool.of(ASKED, DAY_1).at(START), sheets)).containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
        }

        @Test
        void toAnotherVersionCountsWhereItIsComparableOnly() {
            Questionnaire later = ASKED.withVersion("2");
            Questionnaire otherScale = later.withScales(Asked.scale("a little", "fairly", "very", "wholly"));
            List<AnswerSheet> sheets = List.of(sheet("a", "very"));

            assertThat(sure(Pool.of(later, DAY_15).at(START), sheets)).containsExactly(0L, 0L, 0L, 0L, 0L, 1L);
            assertThat(sure(Pool.of(later, DAY_15).at(START).withAnswersTo(ASKED), sheets))
                    .containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
            assertThat(sure(Pool.of(otherScale, DAY_15).at(START).withAnswersTo(ASKED), sheets))
                    .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 1L);
        }

        @Test
        void thatIsNotComparableDecidesWhatIsAskedAllTheSame() {
            Questionnaire later = ASKED.withVersion("2");
            AnswerSheet sheet = Asked.sheet("a")
                    .putAnswer(HELPED, QuestionAnswer.Choices.of(Asked.YES))
                    .build()
                    .revised(WAYS, "2", DAY_8, QuestionAnswer.Choices.of(ChoiceKey.of("lifts")));

            ResponseTable table =
                    Pool.of(later, DAY_15).at(START).responses(List.of(sheet)).orElseThrow();

            assertThat(CrossTab.byGroup(table, CriterionKey.of("ways.lifts")).rows())
                    .containsEntry("", List.of(0L, 1L, 0L, 0L, 0L));
            assertThat(CrossTab.byGroup(table, CriterionKey.of("helped")).rows())
                    .containsEntry("", List.of(0L, 0L, 0L, 0L, 1L));
        }

        @Test
        void toAQuestionThatIsNotAskedAnyMoreDoesNotCount() {
            AnswerSheet sheet = sheet("a", "very")
                    .revised(WHY, "1", DAY_1, Asked.words("My neighbours"))
                    .consenting(Purpose.QUOTATION, DAY_1)
                    .revised(SURE, "1", DAY_8, Asked.level("fairly"));
            Questionnaire onlyTheSure = Asked.questionnaire(
                    ASKED.questions().get(0),
                    ASKED.question(HOURS)
                            .orElseThrow()
                            .withOnlyIf(new Condition.Rated(SURE, Set.of(LevelKey.of("very")))));
            List<AnswerSheet> hours = List.of(
                    sheet.revised(HOURS, "1", DAY_1, new QuestionAnswer.Amount(Fraction.of(3))),
                    after("a", "very").revised(HOURS, "1", DAY_8, new QuestionAnswer.Amount(Fraction.of(4))));

            assertThat(POOL.quotations(WHY, List.of(sheet))).isEmpty();
            assertThat(Pool.of(ASKED, DAY_1).at(START).quotations(WHY, List.of(sheet)))
                    .hasSize(1);
            assertThat(Pool.of(onlyTheSure, DAY_15)
                            .change(HOURS, START, END, hours)
                            .twice())
                    .isEmpty();
            assertThat(Pool.of(onlyTheSure, DAY_8.minusNanos(1))
                            .change(HOURS, START, END, hours)
                            .onlyBefore())
                    .isOne();
        }

        private static List<Long> sure(Pool pool, List<AnswerSheet> sheets) {
            return CrossTab.byGroup(pool.responses(sheets).orElseThrow(), OF_SURE)
                    .rows()
                    .get("");
        }
    }

    @Nested
    class Responses {

        @Test
        void haveTheGroupsThatTheHostSays() {
            ResponseTable table = POOL.responses(
                            List.of(sheet("a", "very"), sheet("b", "fairly")),
                            sheet -> sheet.id().value().endsWith("a") ? "north" : "south")
                    .orElseThrow();

            assertThat(CrossTab.byGroup(table, OF_SURE).rows())
                    .containsEntry("north", List.of(0L, 0L, 1L, 0L, 0L, 0L))
                    .containsEntry("south", List.of(0L, 1L, 0L, 0L, 0L, 0L));
        }

        @Test
        void areNoneWhereNothingCanBeCounted() {
            Questionnaire words =
                    Asked.questionnaire(ASKED.question(WHY).orElseThrow().withOnlyIf());

            assertThat(Pool.of(words, DAY_15).responses(List.of())).isEmpty();
        }
    }

    @Nested
    class Quotations {

        @Test
        void needAConsentOfTheirOwn() {
            AnswerSheet sheet = sheet("a", "very").revised(WHY, "1", DAY_1, Asked.words("My neighbours"));

            assertThat(POOL.quotations(WHY, List.of(sheet))).isEmpty();
            assertThat(POOL.quotations(WHY, List.of(sheet.consenting(Purpose.QUOTATION, DAY_8))))
                    .containsExactly(Text.of("My neighbours"));
            assertThat(POOL.quotations(
                            WHY,
                            List.of(sheet.consenting(Purpose.QUOTATION, DAY_8).withdrawing(Purpose.RESEARCH, DAY_15))))
                    .isEmpty();
        }

        @Test
        void areSortedAndNotInTheOrderOfPeople() {
            List<AnswerSheet> sheets = List.of(quoted("a", "Time"), quoted("b", "Friends"), quoted("c", "Trust"));

            assertThat(POOL.quotations(WHY, sheets))
                    .extracting(Text::value)
                    .containsExactly("Friends", "Time", "Trust");
        }

        private static AnswerSheet quoted(String person, String words) {
            return sheet(person, "very")
                    .revised(WHY, "1", DAY_1, Asked.words(words))
                    .consenting(Purpose.QUOTATION, DAY_1);
        }
    }

    @Nested
    class Changes {

        @Test
        void areOfThoseWhoAnsweredBothTimes() {
            List<AnswerSheet> sheets = List.of(
                    sheet("a", "fairly"),
                    after("a", "very"),
                    sheet("b", "very"),
                    after("b", "very"),
                    sheet("c", "very"),
                    after("d", "a-little"));

            Change change = POOL.change(SURE, START, END, sheets);

            assertThat(change.higher()).hasToString("1 of 2");
            assertThat(change.onlyBefore()).isOne();
            assertThat(change.onlyAfter()).isOne();
            assertThat(change.meanAfter()).contains(Fraction.of(3));
        }

        @Test
        void areOfNumbersToo() {
            List<AnswerSheet> sheets = List.of(hours("a", START, 4), hours("a", END, 7));

            assertThat(POOL.change(HOURS, START, END, sheets).twice())
                    .containsExactly(new Change.Pair(Fraction.of(4), Fraction.of(7)));
        }

        @Test
        void areOfTheLaterOfTwoSheetsInWhateverOrder() {
            AnswerSheet later = hours("a", END, 9).withAt(DAY_8).withId(AnswerSheetId.of("second"));
            List<AnswerSheet> sheets = List.of(hours("a", START, 4), later, hours("a", END, 7));

            assertThat(POOL.change(HOURS, START, END, sheets).twice())
                    .containsExactly(new Change.Pair(Fraction.of(4), Fraction.of(9)))
                    .isEqualTo(POOL.change(HOURS, START, END, Lists.reverse(sheets))
                            .twice());
        }

        @Test
        void areNotOfTwoSheetsOfOneMomentThatDiffer() {
            AnswerSheet other = hours("a", END, 9).withId(AnswerSheetId.of("second"));
            List<AnswerSheet> sheets = List.of(hours("a", START, 4), other, hours("a", END, 7));

            assertThat(POOL.change(HOURS, START, END, sheets)).isEqualTo(new Change(List.of(), 1, 0));
        }

        @Test
        void areNotOfNumbersThatDoNotFit() {
            List<AnswerSheet> sheets = List.of(hours("a", START, 4), hours("a", END, 1000));

            assertThat(POOL.change(HOURS, START, END, sheets).twice()).isEmpty();
        }

        @Test
        void areNoneOfWordsOrOfWhatWasNotAsked() {
            assertThat(POOL.change(WHY, START, END, List.of(sheet("a", "very"))).twice())
                    .isEmpty();
            assertThat(POOL.change(QuestionKey.of("other"), START, END, List.of())
                            .twice())
                    .isEmpty();
        }

        @Test
        void leadFromOneStageToAnother() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> POOL.change(SURE, START, START, List.of()))
                    .withMessageContaining("another");
        }

        @Test
        void areShownWithoutSmallNumbers() {
            ShownChange shown = ShownChange.of(change(3, 12, 30), new SmallCells(10));

            assertThat(shown.lower()).isEmpty();
            assertThat(shown.same()).isEmpty();
            assertThat(shown.higher()).contains(30L);
            assertThat(shown.answeredTwice()).contains(45L);
            assertThat(shown.meanBefore()).isEmpty();
        }

        @Test
        void areShownWithMeansWhereTheMeanOfAFewCannotBeWorkedOut() {
            assertThat(ShownChange.of(change(10, 12, 30), new SmallCells(10)).meanBefore())
                    .isPresent();
            Change oneLeft = new Change(change(10, 12, 30).twice(), 1, 0);
            assertThat(ShownChange.of(oneLeft, new SmallCells(10)).meanBefore()).isEmpty();
            assertThat(ShownChange.of(oneLeft, new SmallCells(10)).meanAfter()).isPresent();
        }

        private static Change change(int lower, int same, int higher) {
            List<Change.Pair> pairs = new ArrayList<>();
            IntStream.range(0, lower).forEach(i -> pairs.add(pair(3, 2)));
            IntStream.range(0, same).forEach(i -> pairs.add(pair(2, 2)));
            IntStream.range(0, higher).forEach(i -> pairs.add(pair(1, 3)));
            return new Change(pairs, 0, 0);
        }

        private static Change.Pair pair(long before, long after) {
            return new Change.Pair(Fraction.of(before), Fraction.of(after));
        }

        private static AnswerSheet hours(String person, StageKey stage, long hours) {
            return Asked.sheet(person)
                    .stage(stage)
                    .putAnswer(HOURS, new QuestionAnswer.Amount(Fraction.of(hours)))
                    .build();
        }
    }

    @Nested
    class Reckonings {

        private final List<AnswerSheet> published = IntStream.range(0, 20)
                .mapToObj(i -> sheet("person-" + i, "very"))
                .toList();

        private final Pool then = Pool.of(ASKED, DAY_1).at(START);

        @Test
        void explainWhatIsMissing() {
            List<AnswerSheet> kept = new ArrayList<>(published.subList(2, 20));
            kept.set(0, kept.get(0).withdrawing(Purpose.RESEARCH, DAY_8));
            kept.add(sheet("late", "fairly").withAt(DAY_8));

            Reckoning reckoning = then.reckon(20, DAY_15, kept);

            assertThat(reckoning).isEqualTo(new Reckoning(20, 1, 2, 1));
            assertThat(reckoning.standing()).isEqualTo(17);
            assertThat(reckoning.now())
                    .isEqualTo(Pool.of(ASKED, DAY_15).at(START).count(kept));
        }

        @Test
        void tellWhatIsErasedAsTheBalanceWithWhatWasEnteredLater() {
            List<AnswerSheet> kept = new ArrayList<>(published.subList(1, 20));
            kept.add(sheet("entered-later", "fairly"));

            assertThat(then.reckon(20, DAY_15, kept)).isEqualTo(new Reckoning(20, 0, 0, 0));
        }
    }

    @Test
    void textsTellNoPeople() {
        assertThat(POOL).hasToString("Pool(help, 2022-01-18T15:30:00Z)");
        assertThat(CrossTab.EMPTY).hasToString("CrossTab(0 rows, 0 columns)");
        assertThat(CrossTab.EMPTY.shown(SmallCells.USUAL)).hasToString("ShownCrossTab(0 rows, 0 columns)");
    }

    private static AnswerSheet after(String person, String level) {
        return sheet(person, level).withId(AnswerSheetId.of(person + "-end")).withStage(END);
    }

    private static AnswerSheet sheet(String person, String level) {
        return Asked.sheet(person).putAnswer(SURE, Asked.level(level)).build();
    }
}
