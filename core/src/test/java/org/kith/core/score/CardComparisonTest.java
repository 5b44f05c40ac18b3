package org.kith.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

class CardComparisonTest {

    private static final ScoreCard BEFORE = Cards.card("before", "1", Cards.NOT_APPLICABLE, "2");
    private static final ScoreCard AFTER = Cards.card("after", "3", "1", "1");

    @Nested
    class Changes {

        @Test
        void areNoneBetweenACardAndItself() {
            assertThat(CardComparison.of(BEFORE, BEFORE).changes()).isEmpty();
        }

        @Test
        void comeInTheOrderOfTheLaterCardEachBeforeItsParts() {
            assertThat(CardComparison.of(BEFORE, AFTER).changes())
                    .extracting(NodeChange::path)
                    .containsExactly(List.of(), List.of("schools"), List.of("faith"), List.of("governance"));
        }

        @Test
        void leaveOutWhatIsTheSame() {
            assertThat(CardComparison.of(BEFORE, Cards.card("after", "1", Cards.NOT_APPLICABLE, "3"))
                            .changes())
                    .extracting(NodeChange::path)
                    .containsExactly(List.of(), List.of("governance"));
        }

        @Test
        void tellTheShareLessThatOfBefore() {
            // 3/2 x 1 + 2 of 3/2 x 3 + 3 = 7/15 before; 3/2 x 3 + 1 + 1 of 3/2 x 3 + 3 + 3 = 13/21 after.
            assertThat(CardComparison.of(BEFORE, AFTER).changes().get(0).shareChange())
                    .hasValue(Fraction.of(13, 21).minus(Fraction.of(7, 15)));
        }

        @Test
        void haveNoShareWhereThereWasNone() {
            assertThat(CardComparison.of(BEFORE, AFTER).changes().get(2).shareChange())
                    .isEmpty();
        }

        @Test
        void doNotComeFromOtherWords() {
            ScoreCard reworded = BEFORE.withRoot(BEFORE.root().withReasons(Text.of("In other words")));

            assertThat(CardComparison.of(BEFORE, reworded).changes()).isEmpty();
        }
    }

    @Nested
    class Answers {

        @Test
        void areNamedAtTheirNodeAndAboveIt() {
            CardComparison comparison = CardComparison.of(BEFORE, Cards.card("after", "1", Cards.NOT_APPLICABLE, "3"));

            assertThat(comparison.changes())
                    .extracting(NodeChange::answers)
                    .containsOnly(List.of(new AnswerShift(
                            List.of("governance"), "governance", Optional.of("level-2"), Optional.of("level-3"))));
        }

        @Test
        void thatWereNoRatingsAreNamedByTheirKind() {
            CardComparison comparison = CardComparison.of(
                    Cards.card("before", "1", Cards.NOT_APPLICABLE, Cards.DONT_KNOW),
                    Cards.card("after", "1", Cards.UNANSWERED, "0"));

            assertThat(comparison.changes().get(0).answers())
                    .extracting(AnswerShift::criterion, AnswerShift::before, AnswerShift::after)
                    .containsExactly(
                            tuple("faith", Optional.of("not-applicable"), Optional.of("unanswered")),
                            tuple("governance", Optional.of("dont-know"), Optional.of("level-0")));
        }

        @Test
        void comeFromTheInputWhereTheLevelIsOneOfTheMethod() {
            ScoreNode graded = Cards.rating("schools", "1")
                    .withLevel(Cards.grade("bronze", 1))
                    .withInputs(new ScoreInput("criterion", "schools"), new ScoreInput("answer", "level-1"));
            ScoreCard before = Cards.card("before", Cards.whole(graded.withKey("one")));
            ScoreCard after = Cards.card(
                    "after",
                    Cards.whole(graded.withKey("one")
                            .withPoints(Fraction.of(2))
                            .withInputs(new ScoreInput("criterion", "schools"), new ScoreInput("answer", "level-2"))));

            assertThat(CardComparison.of(before, after).changes().get(0).answers())
                    .containsExactly(
                            new AnswerShift(List.of("one"), "schools", Optional.of("level-1"), Optional.of("level-2")));
        }

        @Test
        void areNoneWhereTheMethodWeighsDifferently() {
            ScoreCard heavier = Cards.card(
                    "after",
                    Cards.whole(
                            BEFORE.root().parts().get(0),
                            BEFORE.root().parts().get(1),
                            BEFORE.root().parts().get(2).withWeight(Fraction.of(5))));

            NodeChange whole = CardComparison.of(BEFORE, heavier).changes().get(0);
            assertThat(whole.isChanged()).isTrue();
            assertThat(whole.answers()).isEmpty();
        }
    }

    @Nested
    class Inputs {

        private final ScoreCard before = card("55", "1/2");
        private final ScoreCard after = card("45", "1/4");

        @Test
        void areNamedAtTheirNodeAndAboveIt() {
            assertThat(CardComparison.of(before, after).changes())
                    .hasSize(2)
                    .extracting(NodeChange::inputs)
                    .containsOnly(List.of(new InputShift(
                            List.of("coverage"), Text.of("Coverage"), "value", Optional.of("55"), Optional.of("45"))));
        }

        @Test
        void areSwappedWithTheCards() {
            assertThat(CardComparison.of(before, after)
                            .changes()
                            .get(0)
                            .swapped()
                            .inputs())
                    .isEqualTo(CardComparison.of(after, before).changes().get(0).inputs());
        }

        @Test
        void mayChangeWithoutTheNumber() {
            assertThat(CardComparison.of(before, card("60", "1/2")).changes()).hasSize(2);
        }

        @Test
        void mayBeThereOnlyOnce() {
            ScoreCard none =
                    Cards.card("after", Cards.whole(coverage("45", "1/4").withInputs()));

            assertThat(CardComparison.of(before, none).changes().get(1).inputs())
                    .extracting(InputShift::name, InputShift::before, InputShift::after)
                    .containsExactly(
                            tuple("indicator", Optional.of("covered"), Optional.empty()),
                            tuple("value", Optional.of("55"), Optional.empty()));
        }

        @Test
        void areTheCauseInWords() {
            assertThat(InWords.text(before, after))
                    .contains("because of Coverage, value: 55 -> 45")
                    .doesNotContain("not because");
        }

        @Test
        void leaveOutAnswers() {
            assertThat(CardComparison.of(BEFORE, AFTER).changes())
                    .allMatch(change -> change.inputs().isEmpty());
        }

        private static ScoreCard card(String value, String share) {
            return Cards.card("card", Cards.whole(coverage(value, share)));
        }

        private static ScoreNode coverage(String value, String share) {
            return ScoreNode.builder()
                    .key("coverage")
                    .title(Text.of("Coverage"))
                    .rule("figure")
                    .points(Fraction.parse(share))
                    .possible(Fraction.ONE)
                    .counts(Counts.NONE)
                    .addInputs(new ScoreInput("indicator", "covered"), new ScoreInput("value", value))
                    .build();
        }
    }

    @Nested
    class Parts {

        private final ScoreCard fewer = Cards.card("after", Cards.whole(Cards.rating("governance", "2")));

        @Test
        void thatAreGoneComeAfterWhatIsThere() {
            assertThat(CardComparison.of(BEFORE, fewer).nodes())
                    .extracting(NodeChange::path, NodeChange::isGone)
                    .containsExactly(
                            tuple(List.of(), false),
                            tuple(List.of("governance"), false),
                            tuple(List.of("schools"), true),
                            tuple(List.of("faith"), true));
        }

        @Test
        void thatAreNewSaySo() {
            assertThat(CardComparison.of(fewer, BEFORE).changes())
                    .filteredOn(NodeChange::isNew)
                    .extracting(NodeChange::path)
                    .containsExactly(List.of("schools"), List.of("faith"));
        }

        @Test
        void thatShareAKeyAreToldApart() {
            ScoreCard twins = Cards.card("twins", Cards.whole(Cards.rating("faith", "1"), Cards.rating("faith", "2")));

            assertThat(CardComparison.of(twins, twins).nodes())
                    .extracting(NodeChange::path)
                    .containsExactly(List.of(), List.of("faith"), List.of("faith#2"));
        }
    }

    @Nested
    class RatedBothTimes {

        @Test
        void leavesOutWhatWasRatedOnce() {
            assertThat(CardComparison.of(BEFORE, AFTER).ratedTwice()).isEqualTo(new RatedTwice(1, 0, 1));
        }

        @Test
        void countsWhatIsTheSame() {
            assertThat(CardComparison.of(BEFORE, BEFORE).ratedTwice()).isEqualTo(new RatedTwice(0, 2, 0));
        }

        @Test
        void countsACriterionOnce() {
            ScoreNode faith = Cards.rating("faith", "1");
            ScoreCard before = Cards.card("before", Cards.whole(faith, Cards.whole(faith)));

            assertThat(CardComparison.of(before, before).ratedTwice().total()).isEqualTo(1);
        }

        @Test
        void leavesOutWhatRepeatsAnotherNode() {
            ScoreNode again = Cards.rating("faith", "1")
                    .withKey("cap")
                    .withRule("same-as")
                    .withInputs(new ScoreInput("node", "faith"));
            ScoreCard before = Cards.card("before", Cards.whole(Cards.rating("faith", "1"), again));

            assertThat(CardComparison.of(before, before).ratedTwice().total()).isEqualTo(1);
        }

        @Test
        void goesByLevelsWithoutNumbers() {
            ScoreNode none = Cards.rating("faith", Cards.NOT_APPLICABLE);
            ScoreNode low = none.withCounts(Cards.rating("faith", "1").counts()).withLevel(Cards.level(1));
            ScoreCard before = Cards.card("before", Cards.whole(low));
            ScoreCard after = Cards.card("after", Cards.whole(low.withLevel(Cards.level(2))));

            assertThat(CardComparison.of(before, after).ratedTwice()).isEqualTo(new RatedTwice(1, 0, 0));
        }
    }

    @Nested
    class Versions {

        @Test
        void ofTheMethodMayDiffer() {
            ScoreCard newer =
                    AFTER.withMethod(new Method("stars", "2", AFTER.method().summary()));

            assertThat(CardComparison.of(BEFORE, newer).isOfOneMethodVersion()).isFalse();
        }

        @Test
        void ofTheFrameworkMayDiffer() {
            ScoreCard newer =
                    AFTER.withFramework(FrameworkRef.of(AFTER.framework().id(), "2"));

            assertThat(CardComparison.of(BEFORE, newer).isOfOneFrameworkVersion())
                    .isFalse();
        }
    }

    @Nested
    class Refusal {

        @Test
        void ofAnotherMethodSaysWhatToDo() {
            ScoreCard other = AFTER.withMethod(new Method("moons", "1", Text.of("Otherwise.")));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CardComparison.of(BEFORE, other))
                    .withMessageContaining("score both assessments by one method");
        }

        @Test
        void ofAnotherFrameworkNamesBoth() {
            ScoreCard other = AFTER.withFramework(FrameworkRef.of(FrameworkId.of("dimensions"), "1"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CardComparison.of(BEFORE, other))
                    .withMessageContaining("before is of the framework steps and the card after of dimensions")
                    .withMessageContaining("compare cards of one framework");
        }
    }

    @Nested
    class InWords {

        @Test
        void tellsWhatChangedAndWhy() throws IOException {
            ScoreCard newer =
                    AFTER.withMethod(new Method("stars", "2", AFTER.method().summary()));

            Golden.check(
                    "comparison.txt",
                    ScoreText.in(Locale.ENGLISH)
                            .withFramework(Cards.framework())
                            .of(CardComparison.of(BEFORE, newer)));
        }

        @Test
        void leadsToAChangeThroughWhatIsTheSame() {
            ScoreNode low = Cards.rating("faith", "1");
            ScoreNode group = Cards.whole(low).withKey("group").withTitle(Text.of("Group"));
            ScoreNode weaker = ScoreNode.builder()
                    .from(group)
                    .parts(List.of(low, Cards.rating("note", "1")))
                    .build();

            assertThat(text(Cards.card("a", group), Cards.card("b", weaker)))
                    .contains("* Step note: not there -> 33.3 %, Planned");
        }

        @Test
        void saysIfNothingChanged() {
            assertThat(text(BEFORE, BEFORE)).endsWith("\nNothing changed.\n");
        }

        @Test
        void namesAStandingThatChanged() {
            assertThat(text(BEFORE, silver(held("bronze"))))
                    .contains("standing: none -> bronze since 2021-05-01, held\n")
                    .contains("    not because of an answer; what is held by decision changed\n");
        }

        @Test
        void leavesOutAStandingThatIsTheSame() {
            assertThat(text(held("bronze"), silver(held("bronze"))))
                    .doesNotContain("standing:")
                    .contains("    not because of an answer\n");
        }

        @Test
        void pointsToTheDayWhereItIsAnotherOne() {
            assertThat(text(BEFORE, silver(BEFORE).withAsOf(LocalDate.of(2022, 6, 1))))
                    .contains("    not because of an answer; the day of the score is another one\n");
        }

        @Test
        void doesNotClaimToKnowThatAPartChangedThroughAnother() {
            ScoreNode cap = Cards.rating("cap", "1").withRule("same-as").withInputs(new ScoreInput("node", "faith"));
            ScoreCard low = Cards.card("a", Cards.whole(Cards.rating("faith", "1"), cap));
            ScoreCard high = Cards.card("b", Cards.whole(Cards.rating("faith", "2"), cap.withPoints(Fraction.of(2))));

            assertThat(text(low, high)).contains("""
                      * Step cap: 33.3 %, Planned -> 66.6 %, Planned
                          points: 1 -> 2
                          not because of an answer or a figure of its own
                    """.stripIndent());
        }

        private static ScoreCard silver(ScoreCard card) {
            return card.withRoot(card.root().withLevel(Cards.grade("silver", 2)));
        }

        private static ScoreCard held(String level) {
            return BEFORE.withStanding(Standing.builder()
                    .level(LevelKey.of(level))
                    .since(LocalDate.of(2021, 5, 1))
                    .state(StandingState.HELD)
                    .build());
        }

        private static String text(ScoreCard before, ScoreCard after) {
            return ScoreText.in(Locale.ENGLISH).of(CardComparison.of(before, after));
        }
    }
}
