package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.plugins.rubric.Trial.level;
import static org.kith.plugins.rubric.Trial.node;
import static org.kith.plugins.rubric.Trial.number;
import static org.kith.plugins.rubric.Trial.question;
import static org.kith.plugins.rubric.Trial.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.Evidence;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Side;
import org.kith.core.score.RaterAnswer;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreInput;
import org.kith.core.score.ScoreNode;
import org.kith.core.text.Text;

/** The rules that recognition schemes are made of, 11 to 15 and 19: raters, profiles, evidence, and questions that depend. */
class RuleCatalogueProfilesTest {

    private static final String ZERO_TO_FOUR = "l0 l1 l2 l3 l4";

    @Nested
    class Rule11SeveralRaters {

        /** Four raters of one week say 1, 2, 4 and 3; the panel is the one that says 3. */
        @ParameterizedTest
        @CsvSource({"scored, 1 of 4", "panel, 3 of 4", "lowest, 1 of 4", "middle, 2 of 4", "highest, 4 of 4"})
        void haveARuleForWhatCounts(String rule, String number) {
            assertThat(number(node(score(rule), "a"))).isEqualTo(number);
        }

        @Test
        void keepTheirSingleAnswers() {
            assertThat(node(score("panel"), "a").raters())
                    .extracting(rater -> rater.assessment().value(), rater -> level(rater), RaterAnswer::counts)
                    .containsExactly(
                            tuple("community", "l2", false),
                            tuple("look", "l1", false),
                            tuple("panel", "l3", true),
                            tuple("partner", "l4", false));
        }

        @ParameterizedTest
        @CsvSource({"scored", "panel", "lowest", "middle", "highest"})
        void sayByWhichRuleTheyCount(String rule) {
            assertThat(node(score(rule), "a").inputs()).contains(new ScoreInput("raters", rule));
        }

        @Test
        void haveNoRuleIfThereIsOnlyOne() {
            assertThat(plain("middle").score("1").root().inputs()).containsExactly(new ScoreInput("answer", "l1"));
        }

        @Test
        void sayHowFarTheyAreApart() {
            assertThat(node(score("middle"), "a").inputs()).contains(new ScoreInput("range", "l1 to l4"));
        }

        @Test
        void areThoseOfTheSameTime() {
            // The highest answer was given 8 days earlier, and 7 are allowed: of 1, 2 and 3 the highest is 3.
            Trial early = trial("highest")
                    .with(rater("partner", RaterKind.PARTNER, "4")
                            .date(Trial.DAY.minusDays(8))
                            .build());

            assertThat(number(early.score("1").root())).isEqualTo("3 of 4");
        }

        /** Two residents without a name need not be one; a body is one, and counts by the assessment that is nearest. */
        @Test
        void areAsManyAsMayBeDifferent() {
            Trial trial = trial("lowest");
            trial = trial.with(onDay(trial.assessment("one", "3"), Rater.of(RaterKind.COMMUNITY), 1))
                    .with(onDay(trial.assessment("two", "0"), Rater.of(RaterKind.COMMUNITY), 2));

            assertThat(node(trial.score("4"), "a").raters())
                    .extracting(rater -> rater.assessment().value())
                    .contains("look", "one", "two");
            assertThat(number(trial.score("4").root())).isEqualTo("0 of 4");
        }

        private static Assessment onDay(Assessment.Builder assessment, Rater rater, int daysAgo) {
            return assessment.rater(rater).date(Trial.DAY.minusDays(daysAgo)).build();
        }

        private static ScoreCard score(String rule) {
            return trial(rule)
                    .with(rater("partner", RaterKind.PARTNER, "4").build())
                    .score("1");
        }

        private static Trial trial(String rule) {
            return plain(rule)
                    .with(rater("community", RaterKind.COMMUNITY, "2").build())
                    .with(rater("panel", RaterKind.PANEL, "3").build());
        }

        private static Trial plain(String rule) {
            return Trial.of(questions(ZERO_TO_FOUR, "a"), """
                    "open": "left-out", "raters": {"rule": "%s", "withinDays": 7},
                    "root": {"key": "a", "formula": {"kind": "rating", "criterion": "a"}}
                    """.formatted(rule));
        }

        private static Assessment.Builder rater(String id, RaterKind kind, String answer) {
            return plain("scored").assessment(id, answer).rater(Rater.of(kind));
        }

        private static String level(RaterAnswer rater) {
            return rater.level().orElseThrow().value();
        }
    }

    @Nested
    class Rule12ProfileOnly {

        private final Framework profile = questions(ZERO_TO_FOUR, "a b").withProfileOnly(true);

        @Test
        void showsItsPartsAndNoTotal() {
            ScoreCard card = Trial.of(profile, """
                            "open": "left-out",
                            "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [@a, @b]}}
                            """).score("1 3");

            assertThat(number(card.root())).isEqualTo("no number");
            assertThat(card.root().parts()).extracting(Trial::number).containsExactly("1 of 4", "3 of 4");
        }

        @ParameterizedTest
        @CsvSource({"sum", "mean", "weakest", "best-fit"})
        void findsATotalWhenTheRubricIsRead(String total) {
            Trial trial = Trial.of(profile, """
                    "open": "left-out",
                    "root": {"key": "scheme", "formula": {"kind": "%s", "parts": [@a, @b]}}
                    """.formatted(total));

            assertThat(trial.wrong()).contains("rubric.total-forbidden");
        }
    }

    @Nested
    class Rule13ThreeAxes {

        @Test
        void areAPositionWithoutATotal() {
            // Capacity 1 and 2 of 4: 3/8. Felt influence 0 of 4. Potential to respond 3 and don't know: 3/4.
            ScoreCard card =
                    Trial.of(questions(ZERO_TO_FOUR, "c1 c2 f1 p1 p2"), """
                            "open": "left-out",
                            "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [
                              {"key": "capacity", "formula": {"kind": "mean", "parts": [@c1, @c2]}},
                              {"key": "felt-influence", "formula": {"kind": "mean", "parts": [@f1]}},
                              {"key": "potential-to-respond", "formula": {"kind": "mean", "parts": [@p1, @p2]}}]}}
                            """).score("1 2 0 3 ?");

            assertThat(card.root().parts()).extracting(Trial::number).containsExactly("3/8 of 1", "0 of 1", "3/4 of 1");
            assertThat(number(card.root())).isEqualTo("no number");
        }
    }

    @Nested
    class Rule14EvidenceApartFromPerformance {

        private final Trial trial = Trial.of(questions(ZERO_TO_FOUR, "performance evidence"), """
                "open": "left-out", "unshown": "provisional",
                "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [@performance, @evidence]}}
                """);

        @Test
        void hasARatingOfItsOwn() {
            assertThat(trial.score("4 1").root().parts())
                    .extracting(Trial::number)
                    .containsExactly("4 of 4", "1 of 4");
        }

        @Test
        void makesANumberProvisionalWhereThereIsNone() {
            ScoreCard card = trial.score("4 1");

            assertThat(node(card, "performance").provisional()).isTrue();
            assertThat(card.root().provisional()).isTrue();
        }

        @Test
        void makesItFinalWhereItIsShown() {
            Assessment shown = trial.assessment("look", "4 -")
                    .answers(Map.of(
                            CriterionKey.of("performance"),
                            new Answer.Rated(
                                    LevelKey.of("l4"),
                                    List.of(Evidence.builder()
                                            .summary(Text.of("Seen"))
                                            .build()),
                                    Optional.empty())))
                    .build();

            assertThat(trial.score(shown).root().provisional()).isFalse();
        }
    }

    @Nested
    class Rule15ProcessAndOutcomeApart {

        private final Framework sides = questions(ZERO_TO_FOUR, "a b")
                .withCriteria(
                        question("a").withSide(Side.PROCESS),
                        question("b").withSide(Side.PROCESS),
                        question("c").withSide(Side.OUTCOME));

        @Test
        void areBothShown() {
            // Process 1 + 2 = 3 of 8, outcome 4 of 4.
            ScoreCard card = Trial.of(sides, """
                            "open": "left-out",
                            "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [
                              {"key": "process", "formula": {"kind": "sum", "parts": [@a, @b]}},
                              {"key": "outcome", "formula": {"kind": "sum", "parts": [@c]}}]}}
                            """).score("1 2 4");

            assertThat(card.root().parts()).extracting(Trial::number).containsExactly("3 of 8", "4 of 4");
            assertThat(node(card, "c").side()).hasValue(Side.OUTCOME);
        }

        @Test
        void areThoseOfTheGroupAroundACriterion() {
            Framework groups = sides.withCriteria(
                    SmallRubrics.group("process", "a", "b").withSide(Side.PROCESS),
                    SmallRubrics.group("outcome", "c").withSide(Side.OUTCOME));
            ScoreCard card = Trial.of(groups, """
                            "open": "left-out",
                            "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [
                              {"key": "process", "formula": {"kind": "sum", "parts": [@a, @b]}},
                              {"key": "outcome", "formula": {"kind": "sum", "parts": [@c]}}]}}
                            """).score("1 2 4");

            assertThat(node(card, "process").side()).hasValue(Side.PROCESS);
            assertThat(node(card, "c").side()).hasValue(Side.OUTCOME);
        }

        @Test
        void areNeverOneNumber() {
            Trial trial = Trial.of(sides, """
                    "open": "left-out",
                    "root": {"key": "scheme", "formula": {"kind": "mean", "parts": [@a, @c]}}
                    """);

            assertThat(trial.wrong()).contains("rubric.sides-mixed");
        }
    }

    @Nested
    class Rule19QuestionsThatDependOnAStageOrAnAnswer {

        /** The stage goes from not-started (0) to engaged (2); "engaged" is asked at stage 2 only, "why" only if "met" is 0. */
        private final Trial trial = Trial.of(questions("s0 s1 s2", "stage met engaged why"), """
                        "open": "lowest",
                        "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [
                          @stage,
                          {"key": "asked", "formula": {"kind": "sum", "parts": [
                            @met,
                            {"key": "engaged", "when": {"kind": "at-level", "node": "stage", "level": "s2"},
                              "formula": {"kind": "rating", "criterion": "engaged"}},
                            {"key": "why", "when": {"kind": "not", "requirement": {"kind": "at-level", "node": "met", "level": "s1"}},
                              "formula": {"kind": "rating", "criterion": "why"}}]}}]}}
                        """);

        /** By hand, each of 2: what is not asked leaves the denominator, and what is asked and open counts 0 of 2. */
        @ParameterizedTest
        @CsvSource({
            "s1 s2 - -, 2 of 2",
            "s2 s2 s1 -, 3 of 4",
            "s2 s2 - -, 2 of 4",
            "s1 s0 - s1, 1 of 4",
            "s2 s0 s2 s1, 3 of 6",
            "s1 s2 s2 s2, 2 of 2",
        })
        void leaveTheDenominatorWhereTheyAreNotAsked(String answers, String number) {
            assertThat(number(node(trial.score(answers), "asked"))).isEqualTo(number);
        }

        @Test
        void mayGoBackAStage() {
            // The stage falls from 2 to 1: the question of stage 2 is no longer asked, and nothing is wrong.
            ScoreNode later = node(trial.score("s1 s2 s0 -"), "asked");

            assertThat(number(later)).isEqualTo("2 of 2");
            assertThat(level(node(trial.score("s1 s2 s0 -"), "stage"))).isEqualTo("s1");
        }
    }
}
