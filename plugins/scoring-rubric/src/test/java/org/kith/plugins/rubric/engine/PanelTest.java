package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.core.assessment.ResponseTable.DONT_KNOW;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.rubric;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Evidence;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.LevelKey;
import org.kith.core.score.RaterAnswer;
import org.kith.core.spi.ScoringInput;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.RaterRule;
import org.kith.plugins.rubric.Raters;
import org.kith.plugins.rubric.Rubric;

/** Raters of one week; the answers that are looked at are those to the criterion a, which is column 0. */
class PanelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final CriterionKey A = CriterionKey.of("a");

    @Nested
    class Codes {

        @ParameterizedTest
        @CsvSource({"SCORED, 1", "PANEL, 3", "LOWEST, 0", "MIDDLE, 1", "HIGHEST, 4"})
        void followTheRule(RaterRule rule, int code) {
            // Given are 1 (scored), 0, 3 (the panel) and 4; of 0, 1, 3 and 4 the lower middle one is 1.
            assertThat(code(rule, look("1"), partner("0"), panel("3"), community("4")))
                    .isEqualTo(code);
        }

        @Test
        void areTheMiddleOfAnOddNumber() {
            assertThat(code(RaterRule.MIDDLE, look("4"), partner("0"), panel("3")))
                    .isEqualTo(3);
        }

        @ParameterizedTest
        @EnumSource(names = {"LOWEST", "MIDDLE", "HIGHEST"})
        void leaveOutWhatIsNotRated(RaterRule rule) {
            assertThat(code(rule, look("?"), partner("-"), panel("2"), community("n.a.")))
                    .isEqualTo(2);
        }

        @ParameterizedTest
        @CsvSource({"?, -2", "-, -3", "n.a., -1"})
        void areThoseOfTheScoredOneWhereNobodyRated(String answer, int code) {
            assertThat(code(RaterRule.HIGHEST, look(answer), partner("?"), community("-")))
                    .isEqualTo(code);
        }

        @Test
        void areThoseOfTheScoredOneWithoutAPanel() {
            assertThat(code(RaterRule.PANEL, look("1"), partner("4"))).isEqualTo(1);
        }

        @Test
        void areThoseOfTheScoredOneIfItIsAPanelsItself() {
            assertThat(code(RaterRule.PANEL, panel("3").withId(AssessmentId.of("z")), panel("1")))
                    .isEqualTo(3);
        }

        @ParameterizedTest
        @CsvSource({"2026-03-07, 4", "2026-03-06, 1"})
        void areOfTheSameTimeOnly(String day, int code) {
            assertThat(code(RaterRule.HIGHEST, look("1"), partner("4").withDate(LocalDate.parse(day))))
                    .isEqualTo(code);
        }

        @Test
        void keepApartWhatIsNotRated() {
            Blueprint blueprint = Blueprint.of(rubric().build(), framework());
            Assessment look = look("n.a.")
                    .withAnswers(Map.of(
                            A, answer("n.a."), CriterionKey.of("b"), answer("?"), CriterionKey.of("d"), answer("4")));

            assertThat(Panel.codes(blueprint, look)).containsExactly(NOT_APPLICABLE, DONT_KNOW, UNANSWERED, (byte) 4);
        }
    }

    @Nested
    class OffScale {

        private final Panel panel = panelOf(RaterRule.SCORED, look("9"));

        @Test
        void isTakenAsUnanswered() {
            assertThat(panel.codes()[0]).isEqualTo(UNANSWERED);
        }

        @Test
        void isToldApart() {
            assertThat(panel.offScale()).containsExactly(0);
            assertThat(panelOf(RaterRule.SCORED, look("4")).offScale()).isEmpty();
        }

        @Test
        void isAnAnswerToSomethingElse() {
            Assessment look = look("4").withAnswers(Map.of(CriterionKey.of("g"), answer("2")));

            assertThat(panelOf(RaterRule.SCORED, look).strangers()).containsExactly(CriterionKey.of("g"));
        }
    }

    @Nested
    class Answers {

        @Test
        void nameEachRaterAndWhoseCounts() {
            assertThat(panelOf(RaterRule.PANEL, look("1"), panel("3"), partner("?"))
                            .answers(0))
                    .extracting(rater -> rater.assessment().value(), RaterAnswer::answer, RaterAnswer::counts)
                    .containsExactly(
                            tuple("look", "l1", false),
                            tuple("panel", "l3", true),
                            tuple("partner", "dont-know", false));
        }

        @ParameterizedTest
        @CsvSource({"n.a., not-applicable", "?, dont-know", "-, unanswered", "9, unanswered"})
        void keepApartWhatIsNotRated(String given, String answer) {
            assertThat(panelOf(RaterRule.MIDDLE, look("1"), partner(given))
                            .answers(0)
                            .get(1))
                    .extracting(RaterAnswer::answer, RaterAnswer::level)
                    .containsExactly(answer, Optional.empty());
        }

        @Test
        void countForNobodyAloneWhereTheyAreCombined() {
            assertThat(panelOf(RaterRule.MIDDLE, look("1"), panel("3")).answers(0))
                    .noneMatch(RaterAnswer::counts);
        }

        @Test
        void areNoneOfASingleRater() {
            assertThat(panelOf(RaterRule.PANEL, look("1")).answers(0)).isEmpty();
        }

        @Test
        void areNoneWhereTheRubricDoesNotPutRatersTogether() {
            Rubric alone = rubric().build();
            ScoringInput input = ScoringInput.of(look("1")).withOthers(List.of(partner("4")));
            Blueprint blueprint = Blueprint.of(alone, framework());
            Panel panel = Panel.of(blueprint, new Subject(alone, input, DAY));

            assertThat(panel.answers(0)).isEmpty();
            assertThat(panel.isShared()).isFalse();
            assertThat(panel.codes()[0]).isEqualTo((byte) 1);
        }
    }

    @Nested
    class Range {

        @Test
        void goesFromTheLowestToTheHighest() {
            assertThat(panelOf(RaterRule.MIDDLE, look("2"), panel("4"), partner("1"), community("?"))
                            .range(0))
                    .hasValueSatisfying(range -> assertThat(range).containsExactly(1, 4));
        }

        @Test
        void isNoneWhereTheyAgree() {
            assertThat(panelOf(RaterRule.MIDDLE, look("2"), panel("2")).range(0))
                    .isEmpty();
        }

        @Test
        void isNoneWhereOneAloneRated() {
            assertThat(panelOf(RaterRule.MIDDLE, look("2"), panel("?")).range(0))
                    .isEmpty();
        }
    }

    @Nested
    class Shown {

        private final Assessment proven = look("3")
                .withAnswers(Map.of(
                        A,
                        new Answer.Rated(
                                LevelKey.of("l3"),
                                List.of(Evidence.builder()
                                        .summary(Text.of("Seen"))
                                        .build()),
                                Optional.empty())));

        @Test
        void isWhatHasEvidence() {
            assertThat(panelOf(RaterRule.SCORED, proven).isShown(0)).isTrue();
            assertThat(panelOf(RaterRule.SCORED, look("3")).isShown(0)).isFalse();
        }

        @Test
        void isNotWhatOthersHaveEvidenceForWhoseAnswerDoesNotCount() {
            assertThat(panelOf(RaterRule.PANEL, proven, panel("3")).isShown(0)).isFalse();
        }

        @Test
        void isWhatAnyHasEvidenceForWhereTheyAreCombined() {
            assertThat(panelOf(
                                    RaterRule.MIDDLE,
                                    look("1").withId(AssessmentId.of("x")),
                                    proven.withRater(Rater.of(RaterKind.PARTNER)))
                            .isShown(0))
                    .isTrue();
        }
    }

    private static int code(RaterRule rule, Assessment scored, Assessment... others) {
        return panelOf(rule, scored, others).codes()[0];
    }

    private static Panel panelOf(RaterRule rule, Assessment scored, Assessment... others) {
        Rubric together = rubric().raters(new Raters(rule, 7)).build();
        ScoringInput input = ScoringInput.of(scored).withOthers(Arrays.asList(others));
        return Panel.of(Blueprint.of(together, framework()), new Subject(together, input, DAY));
    }

    private static Assessment look(String answer) {
        return assessment("look", RaterKind.TEAM, answer);
    }

    private static Assessment partner(String answer) {
        return assessment("partner", RaterKind.PARTNER, answer);
    }

    private static Assessment panel(String answer) {
        return assessment("panel", RaterKind.PANEL, answer);
    }

    private static Assessment community(String answer) {
        return assessment("community", RaterKind.COMMUNITY, answer);
    }

    private static Assessment assessment(String id, RaterKind kind, String answer) {
        return Assessment.builder()
                .id(AssessmentId.of(id))
                .title(Text.of("A look"))
                .framework(FrameworkRef.to(framework()))
                .date(DAY)
                .rater(Rater.of(kind))
                .putAnswer(A, answer(answer))
                .build();
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "n.a." -> new Answer.NotApplicable(Optional.empty());
            case "?" -> new Answer.DontKnow(Optional.empty());
            case "-" -> Answer.Unanswered.NOTHING;
            default -> Answer.Rated.of(LevelKey.of("l" + word));
        };
    }
}
