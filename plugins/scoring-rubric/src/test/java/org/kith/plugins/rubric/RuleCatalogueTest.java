package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.level;
import static org.kith.plugins.rubric.Trial.node;
import static org.kith.plugins.rubric.Trial.number;
import static org.kith.plugins.rubric.Trial.questions;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Scale;
import org.kith.core.score.ScoreNode;
import org.kith.core.text.Text;

/** The rules that recognition schemes are made of, 1 to 10: numbers, levels and gates. Each with a rubric and a sum by hand. */
class RuleCatalogueTest {

    private static final String YES_OR_NO = "no yes";
    private static final String ZERO_TO_FOUR = "l0 l1 l2 l3 l4";

    @Nested
    class Rule1YesOrNoChecklist {

        private static final String CHECKLIST = """
                "open": "%s",
                "root": {"key": "scheme", "formula": {"kind": "count", "parts": [@a, @b, @c, @d, @e], "bar": {"level": "yes"}}}
                """;

        @Test
        void leavesOutWhatIsNotApplicable() {
            // Yes, yes, no, n.a. and one that nobody answered: 2 of 4.
            assertThat(number(score("lowest", "yes yes no n.a. -"))).isEqualTo("2 of 4");
        }

        @Test
        void leavesOutWhatIsOpenIfTheSchemeSaysSo() {
            // The open one leaves as well: 2 of 3.
            assertThat(number(score("left-out", "yes yes no n.a. -"))).isEqualTo("2 of 3");
        }

        private static ScoreNode score(String open, String answers) {
            return Trial.of(questions(YES_OR_NO, "a b c d e"), CHECKLIST.formatted(open))
                    .score(answers)
                    .root();
        }
    }

    @Nested
    class Rule2AnchoredOrdinalItem {

        private final Framework framework = anchored();
        private final Trial trial = Trial.of(framework, """
                        "open": "left-out",
                        "root": {"key": "a", "formula": {"kind": "rating", "criterion": "a"}}
                        """);

        @Test
        void countsTheLevelsAboveTheLowest() {
            // From 1 to 6, a rating of 4 is three levels above the lowest, of five.
            assertThat(number(trial.score("4").root())).isEqualTo("3 of 5");
        }

        @Test
        void keepsWhatItsLevelMeans() {
            assertThat(trial.score("4").root().level().flatMap(level -> level.summary()))
                    .hasValue(Text.of("What 4 looks like"));
        }

        private static Framework anchored() {
            Framework plain = questions("one=1 two=2 three=3 four=4 five=5 six=6", "a");
            Scale scale = plain.scales().get(0);
            return plain.withScales(scale.withLevels(scale.levels().stream()
                    .map(level -> level.withSummary(Text.of("What " + level.value() + " looks like")))
                    .toList()));
        }
    }

    @Nested
    class Rule3PercentInBands {

        private final Trial trial = Trial.of(
                questions("p0=0 p10=10 p20=20 p30=30 p40=40 p50=50 p60=60 p70=70 p80=80 p90=90 p100=100", "a"), """
                        "open": "left-out",
                        "scales": [scale(band: none little part most all)],
                        "root": {"key": "a", "formula": {"kind": "rating", "criterion": "a"}, "scale": "band", "grades": [
                          {"level": "little", "requirements": [{"kind": "share", "threshold": "at least 1/10"}]},
                          {"level": "part", "requirements": [{"kind": "points", "threshold": "at least 40"}]},
                          {"level": "most", "requirements": [{"kind": "points", "threshold": "at least 70"}]},
                          {"level": "all", "requirements": [{"kind": "points", "threshold": "at least 90"}]}]}
                        """);

        @ParameterizedTest
        @CsvSource({"0, none", "10, little", "30, little", "40, part", "60, part", "70, most", "80, most", "90, all"})
        void namesTheBandOfAPercentage(String percent, String band) {
            assertThat(number(trial.score(percent).root())).isEqualTo(percent + " of 100");
            assertThat(level(trial.score(percent).root())).isEqualTo(band);
        }
    }

    @Nested
    class Rule4WeightedSumWithStrictAndInclusiveThresholds {

        /** By hand: 100 x a/4 + 200 x b/4; 2 and 2 are 50 + 100 = 150, 3 and 2 are 75 + 100 = 175, of 300. */
        @ParameterizedTest
        @CsvSource({
            "over 150, 2 2, 150 of 300, no",
            "over 150, 3 2, 175 of 300, yes",
            "at least 150, 2 2, 150 of 300, yes",
            "at least 150, 1 2, 125 of 300, no",
        })
        void tellsMoreThanFromAtLeast(String threshold, String answers, String number, String level) {
            ScoreNode root = Trial.of(questions(ZERO_TO_FOUR, "a b"), """
                            "open": "left-out",
                            "scales": [scale(recognised: no yes)],
                            "root": {"key": "scheme", "formula": {"kind": "sum", "parts": [
                              {"key": "a", "weight": "100", "formula": {"kind": "rating", "criterion": "a", "measure": "share"}},
                              {"key": "b", "weight": "200", "formula": {"kind": "rating", "criterion": "b", "measure": "share"}}]},
                              "scale": "recognised",
                              "grades": [{"level": "yes", "requirements": [{"kind": "points", "threshold": "%s"}]}]}
                            """.formatted(threshold))
                    .score(answers)
                    .root();

            assertThat(number(root)).isEqualTo(number);
            assertThat(level(root)).isEqualTo(level);
        }
    }

    @Nested
    class Rule5AllMustPass {

        private final Trial trial = Trial.of(questions(YES_OR_NO, "a b c d"), """
                        "open": "left-out",
                        "scales": [scale(state: not-ready ready)],
                        "root": {"key": "scheme", "formula": {"kind": "count", "parts": [@a, @b, @c, @d], "bar": {"level": "yes"}},
                          "scale": "state", "grades": [{"level": "ready", "requirements": [
                            {"kind": "passing", "nodes": ["a", "b", "c"], "bar": {"level": "yes"}}]}]}
                        """);

        /** The first three are the foundation; the fourth does not matter. */
        @ParameterizedTest
        @CsvSource({
            "yes yes yes no, ready",
            "yes no yes yes, not-ready",
            "yes n.a. yes no, ready",
            "yes ? yes yes, not-ready",
            "yes - yes yes, not-ready",
            "n.a. n.a. n.a. yes, not-ready",
        })
        void isAGate(String answers, String level) {
            assertThat(level(trial.score(answers).root())).isEqualTo(level);
        }

        /** The lowest level is worth 1 of 2, as much as the bar; an open answer counts so in the sum, and is no answer. */
        @ParameterizedTest
        @CsvSource({"no, 1 of 2, ready", "yes, 2 of 2, ready", "?, 1 of 2, not-ready", "-, 1 of 2, not-ready"})
        void doesNotOpenForAnOpenAnswerThatIsWorthSomething(String answer, String number, String level) {
            Trial worth = Trial.of(questions(YES_OR_NO, "a b"), """
                            "open": "lowest",
                            "scales": [scale(state: not-ready ready)],
                            "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [@b, {"key": "a", "formula":
                                {"kind": "rating", "criterion": "a", "points": {"no": "1", "yes": "2"}}}]},
                              "scale": "state", "grades": [{"level": "ready", "requirements": [
                                {"kind": "passing", "nodes": ["a"], "bar": {"share": "at least 1/2"}}]}]}
                            """);
            ScoreNode root = worth.score(answer + " yes").root();

            assertThat(number(root.parts().get(1))).isEqualTo(number);
            assertThat(level(root)).isEqualTo(level);
        }
    }

    @Nested
    class Rule6GateAndElectives {

        /** Seven foundation criteria and eight areas to choose from; what is not chosen is not applicable. */
        private final Trial trial = Trial.of(questions(YES_OR_NO, "f1 f2 f3 f4 f5 f6 f7 e1 e2 e3 e4 e5 e6 e7 e8"), """
                        "open": "lowest",
                        "scales": [scale(award: none awarded)],
                        "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [
                            {"key": "foundation", "formula": {"kind": "count", "bar": {"level": "yes"},
                              "parts": [@f1, @f2, @f3, @f4, @f5, @f6, @f7]}},
                            {"key": "chosen", "formula": {"kind": "count", "bar": {"level": "yes"},
                              "parts": [@e1, @e2, @e3, @e4, @e5, @e6, @e7, @e8]}}]},
                          "scale": "award", "grades": [{"level": "awarded", "requirements": [
                            {"kind": "passing", "nodes": ["f1", "f2", "f3", "f4", "f5", "f6", "f7"], "bar": {"level": "yes"}},
                            {"kind": "passing", "nodes": ["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8"],
                              "bar": {"level": "yes"}}]}]}
                        """);

        @ParameterizedTest
        @CsvSource({
            "yes yes yes yes yes yes yes, yes yes n.a. n.a. yes n.a. n.a. n.a., 7 of 7, 3 of 3, awarded",
            "yes yes yes yes yes yes yes, yes no n.a. n.a. yes n.a. n.a. n.a., 7 of 7, 2 of 3, none",
            "yes yes yes no yes yes yes, yes yes n.a. n.a. yes n.a. n.a. n.a., 6 of 7, 3 of 3, none",
            "yes yes yes yes yes yes yes, n.a. n.a. n.a. n.a. n.a. n.a. n.a. n.a., 7 of 7, no number, none",
        })
        void takesAllOfTheFoundationAndAllThatIsChosen(
                String foundation, String electives, String passed, String chosen, String level) {
            var card = trial.score(foundation + " " + electives);

            assertThat(number(node(card, "foundation"))).isEqualTo(passed);
            assertThat(number(node(card, "chosen"))).isEqualTo(chosen);
            assertThat(level(card.root())).isEqualTo(level);
        }
    }

    @Nested
    class Rule7SixOfSeven {

        private final Trial trial = Trial.of(questions("none bronze silver gold", "a b c d e f g"), """
                        "open": "lowest",
                        "scales": [scale(award: none silver)],
                        "root": {"key": "scheme", "formula": {"kind": "profile", "parts": [@a, @b, @c, @d, @e, @f, @g]},
                          "scale": "award", "grades": [{"level": "silver", "requirements": [
                            {"kind": "passing", "bar": {"level": "silver"}, "atLeast": 6}]}]}
                        """);

        /** 2 is silver, and 3 above it; what does not apply leaves six, and all of them are needed then. */
        @ParameterizedTest
        @CsvSource({
            "2 2 2 2 2 3 0, silver",
            "2 2 2 2 2 1 0, none",
            "2 2 2 2 2 2 n.a., silver",
            "2 2 2 2 2 1 n.a., none",
            "2 2 2 2 2 2 ?, silver",
        })
        void reachALevel(String answers, String level) {
            assertThat(level(trial.score(answers).root())).isEqualTo(level);
        }
    }

    @Nested
    class Rule8BestFit {

        private final Trial trial = Trial.of(questions("none bronze silver gold", "a b c d"), """
                        "open": "left-out",
                        "root": {"key": "scheme", "formula": {"kind": "best-fit", "parts": [@a, @b, @c, @d]}}
                        """);

        @ParameterizedTest
        @CsvSource({
            "2 2 3 1, silver, 2 of 3",
            "1 1 3 3, bronze, 1 of 3",
            "3 n.a. ? -, gold, 3 of 3",
            "? ? ? ?, no level, no number",
        })
        void isTheLevelOfMostAndTheLowerOfTwo(String answers, String level, String number) {
            assertThat(level(trial.score(answers).root())).isEqualTo(level);
            assertThat(number(trial.score(answers).root())).isEqualTo(number);
        }
    }

    @Nested
    class Rule9WeakestLinkAndCap {

        @Test
        void isTheLeastOfTheParts() {
            // 3, 1 and 4 of 4: the least is 1 of 4.
            ScoreNode root = Trial.of(questions(ZERO_TO_FOUR, "a b c"), """
                            "open": "left-out",
                            "root": {"key": "scheme", "formula": {"kind": "weakest", "parts": [@a, @b, @c]}}
                            """)
                    .score("3 1 4")
                    .root();

            assertThat(number(root)).isEqualTo("1/4 of 1");
            assertThat(level(root)).isEqualTo("l1");
        }

        /** By hand: 1 + 4 + 4 = 9 of 12 is 3/4, capped at 1/4; 4 + 2 + 2 = 8 of 12 is 2/3, and a cap of 1 does nothing. */
        @ParameterizedTest
        @CsvSource({"1 4 4, 9 of 12, 1/4 of 1", "4 2 2, 8 of 12, 2/3 of 1"})
        void capsASumByOneOfItsParts(String answers, String sum, String whole) {
            var card = Trial.of(questions(ZERO_TO_FOUR, "a b c"), """
                            "open": "left-out",
                            "root": {"key": "scheme", "formula": {"kind": "weakest", "parts": [
                              {"key": "total", "formula": {"kind": "sum", "parts": [@a, @b, @c]}},
                              {"key": "cap", "formula": {"kind": "same-as", "node": "a"}}]}}
                            """).score(answers);

            assertThat(number(node(card, "total"))).isEqualTo(sum);
            assertThat(number(card.root())).isEqualTo(whole);
        }
    }

    @Nested
    class Rule10MeanOfMeansRoundedDown {

        /**
         * By hand: 1 and 2 of 4 have the mean 3/8; 4, 3 and 4 of 4 have 11/12; the mean of the two is 9/48 + 22/48 = 31/48, and six
         * times that 31/8 = 3.875.
         */
        @ParameterizedTest
        @CsvSource({"floor, 3", "half-up, 4", "ceiling, 4"})
        void namesItsRounding(String mode, String points) {
            var card = Trial.of(questions(ZERO_TO_FOUR, "a b c d e"), """
                            "open": "left-out",
                            "root": {"key": "scheme", "formula": {"kind": "mean", "outOf": "6",
                              "rounding": {"mode": "%s", "step": "1"}, "parts": [
                                {"key": "first", "formula": {"kind": "mean", "parts": [@a, @b]}},
                                {"key": "second", "formula": {"kind": "mean", "parts": [@c, @d, @e]}}]}}
                            """.formatted(mode))
                    .score("1 2 4 3 4");

            assertThat(number(node(card, "first"))).isEqualTo("3/8 of 1");
            assertThat(number(node(card, "second"))).isEqualTo("11/12 of 1");
            assertThat(number(card.root())).isEqualTo(points + " of 6");
        }
    }
}
