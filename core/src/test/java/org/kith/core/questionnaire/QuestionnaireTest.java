package org.kith.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.core.questionnaire.Asked.HELPED;
import static org.kith.core.questionnaire.Asked.HOURS;
import static org.kith.core.questionnaire.Asked.ORDER;
import static org.kith.core.questionnaire.Asked.SURE;
import static org.kith.core.questionnaire.Asked.WAYS;
import static org.kith.core.questionnaire.Asked.WHY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.ScaleKey;
import org.kith.core.number.Fraction;

class QuestionnaireTest {

    @Nested
    class Asking {

        @Test
        void leavesOutWhatDependsOnAnswersThatAreNotThere() {
            assertThat(keys(Map.of(), Optional.empty())).containsExactly("sure", "helped", "order", "hours");
        }

        @Test
        void followsAnswersAndStage() {
            assertThat(keys(
                            Map.of(SURE, Asked.level("very"), HELPED, QuestionAnswer.Choices.of(Asked.YES)),
                            Optional.of(Asked.END)))
                    .containsExactly("sure", "why", "helped", "ways", "order", "hours", "since");
        }

        @Test
        void doesNotHeedAnswersToWhatIsNotAsked() {
            Questionnaire chain = Asked.questionnaire(
                    yesNo("a").build(),
                    yesNo("b").addOnlyIf(chosen("a")).build(),
                    yesNo("c").addOnlyIf(chosen("b")).build());
            Map<QuestionKey, QuestionAnswer> answers = Map.of(
                    QuestionKey.of("a"),
                    QuestionAnswer.Choices.of(Asked.NO),
                    QuestionKey.of("b"),
                    QuestionAnswer.Choices.of(Asked.YES));

            assertThat(chain.asked(answers, Optional.empty()))
                    .extracting(question -> question.key().value())
                    .containsExactly("a");
        }

        @Test
        void takesTheFirstRankForTheChoice() {
            Questionnaire ranked = Asked.questionnaire(
                    Asked.question(ORDER, "What first?", new QuestionForm.RankingOf(Asked.choices("yes", "no")))
                            .build(),
                    yesNo("b")
                            .addOnlyIf(new Condition.Chosen(ORDER, Set.of(Asked.YES)))
                            .build());

            assertThat(ranked.asked(
                            Map.of(ORDER, new QuestionAnswer.Ranking(List.of(Asked.NO, Asked.YES))), Optional.empty()))
                    .hasSize(1);
            assertThat(ranked.asked(
                            Map.of(ORDER, new QuestionAnswer.Ranking(List.of(Asked.YES, Asked.NO))), Optional.empty()))
                    .hasSize(2);
        }

        private static List<String> keys(Map<QuestionKey, QuestionAnswer> answers, Optional<StageKey> stage) {
            return Asked.questionnaire().asked(answers, stage).stream()
                    .map(question -> question.key().value())
                    .toList();
        }
    }

    @Nested
    class Counted {

        private final Countable countable = Asked.questionnaire().countable().orElseThrow();

        @Test
        void isEachQuestionButThoseAnsweredInWordsOrWithADay() {
            assertThat(countable.framework().rated())
                    .extracting(Criterion::key)
                    .extracting(Object::toString)
                    .containsExactly(
                            "sure",
                            "helped",
                            "ways.shopping",
                            "ways.lifts",
                            "ways.company",
                            "order.time",
                            "order.trust",
                            "order.money",
                            "hours");
        }

        @Test
        void isARowOfIndexes() {
            assertThat(countable.row(
                            Map.of(
                                    SURE,
                                    Asked.level("fairly"),
                                    HELPED,
                                    QuestionAnswer.Choices.of(Asked.YES),
                                    WAYS,
                                    QuestionAnswer.Choices.of(ChoiceKey.of("lifts")),
                                    ORDER,
                                    new QuestionAnswer.Ranking(List.of(ChoiceKey.of("trust"), ChoiceKey.of("time"))),
                                    HOURS,
                                    new QuestionAnswer.Amount(Fraction.of(10))),
                            Optional.empty()))
                    .containsExactly(1, 0, 0, 1, 0, 1, 2, -3, 2);
        }

        @Test
        void tellsSilencesApart() {
            assertThat(countable.row(
                            Map.of(
                                    SURE,
                                    new QuestionAnswer.Nothing(Silence.DONT_KNOW),
                                    HELPED,
                                    new QuestionAnswer.Nothing(Silence.NOT_APPLICABLE),
                                    HOURS,
                                    new QuestionAnswer.Nothing(Silence.NOT_SAID)),
                            Optional.empty()))
                    .containsExactly(-2, -1, -1, -1, -1, -3, -3, -3, -3);
        }

        @Test
        void isNoAnswerThatDoesNotFit() {
            assertThat(countable.row(
                            Map.of(
                                    SURE,
                                    QuestionAnswer.Choices.of(Asked.YES),
                                    HELPED,
                                    new QuestionAnswer.Choices(Set.of(Asked.YES, Asked.NO)),
                                    ORDER,
                                    Asked.level("very"),
                                    HOURS,
                                    Asked.words("ten")),
                            Optional.empty()))
                    .containsExactly(-3, -3, -3, -3, -3, -3, -3, -3, -3);
        }

        @Test
        void isNoAnswerBeyondTheBoundsOfItsQuestion() {
            assertThat(countable.row(
                            Map.of(
                                    HELPED,
                                    QuestionAnswer.Choices.of(Asked.YES),
                                    WAYS,
                                    new QuestionAnswer.Choices(Set.of(
                                            ChoiceKey.of("shopping"), ChoiceKey.of("lifts"), ChoiceKey.of("company"))),
                                    ORDER,
                                    new QuestionAnswer.Ranking(List.of(
                                            ChoiceKey.of("time"),
                                            ChoiceKey.of("time"),
                                            ChoiceKey.of("money"),
                                            ChoiceKey.of("trust"))),
                                    HOURS,
                                    new QuestionAnswer.Amount(Fraction.of(1000))),
                            Optional.empty()))
                    .containsExactly(-3, 0, -3, -3, -3, -3, -3, -3, -3);
        }

        @Test
        void isNothingWhereAllIsWords() {
            assertThat(Asked.questionnaire(Asked.question(WHY, "Why?", new QuestionForm.FreeText(Optional.empty()))
                                    .build())
                            .countable())
                    .isEmpty();
        }
    }

    @Nested
    class Invariants {

        @Test
        void keysDifferAlsoWithTheirChoices() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Asked.questionnaire(
                            yesNo("a").build(), yesNo("a.yes").build()))
                    .withMessage("each question needs a key of its own");
        }

        @Test
        void scalesAreThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Asked.questionnaire(
                            Asked.question(SURE, "How sure?", new QuestionForm.OnScale(ScaleKey.of("other")))
                                    .build()))
                    .withMessageContaining("names one of the questionnaire");
        }

        @Test
        void choicesAreTwoOrMore() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new QuestionForm.SingleChoice(Asked.choices("yes")))
                    .withMessageContaining("at least two");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new QuestionForm.RankingOf(Asked.choices("yes", "no", "yes")))
                    .withMessageContaining("a key of its own");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new QuestionForm.MultipleChoice(Asked.choices("a", "b"), Optional.of(0)))
                    .withMessageContaining("at least one");
        }

        @Test
        void boundsAreInOrder() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new QuestionForm.NumberBetween(
                            Optional.of(Fraction.of(2)), Optional.of(Fraction.of(1)), List.of()))
                    .withMessageContaining("greatest");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new QuestionForm.NumberBetween(
                            Optional.empty(), Optional.empty(), List.of(Fraction.of(2), Fraction.of(2))))
                    .withMessageContaining("bands");
        }

        @Test
        void keysLeaveRoomForBoth() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> yesNo("a".repeat(50)).build())
                    .withMessageContaining("49 characters");
        }
    }

    @Nested
    class Shipped {

        private final Questionnaire shipped = Kith.load()
                .catalogue()
                .find(Questionnaire.TYPE, QuestionnaireId.of("online-introduction"))
                .orElseThrow();

        @Test
        void hasTheSixChaptersOfTheOutline() {
            assertThat(shipped.chapters())
                    .extracting(chapter -> chapter.title().value())
                    .containsExactly(
                            "Community development",
                            "Empowerment",
                            "Influence",
                            "Community",
                            "Power",
                            "Equality and rights");
        }

        @Test
        void asksInEveryChapterAmongTextAndInEveryForm() {
            assertThat(shipped.chapters())
                    .allMatch(chapter -> chapter.questions().findAny().isPresent());
            assertThat(shipped.chapters()).allMatch(chapter -> chapter.parts().get(0) instanceof Passage);
            assertThat(shipped.questions().stream()
                            .map(question -> question.form().getClass())
                            .distinct())
                    .hasSize(QuestionForm.KIND.shapes().size());
        }

        @Test
        void asksAboutItselfAtTheEndOnly() {
            assertThat(shipped.asked(Map.of(), Optional.of(StageKey.of("start"))))
                    .noneMatch(question -> question.key().value().startsWith("resource"));
            assertThat(shipped.asked(Map.of(), Optional.of(StageKey.of("end"))))
                    .extracting(question -> question.key().value())
                    .contains("resource-useful", "resource-better");
        }
    }

    private static Question.Builder yesNo(String key) {
        return Asked.question(QuestionKey.of(key), "Yes?", new QuestionForm.SingleChoice(Asked.choices("yes", "no")));
    }

    private static Condition chosen(String key) {
        return new Condition.Chosen(QuestionKey.of(key), Set.of(Asked.YES));
    }
}
