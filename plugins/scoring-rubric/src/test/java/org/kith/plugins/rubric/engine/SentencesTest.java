package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.fraction;
import static org.kith.plugins.rubric.Trial.questions;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.score.ScoreNode;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Trial;

/** Sentences in which a mistake would mislead; the others are in the tests of the schemes. */
class SentencesTest {

    @Nested
    class Percent {

        @ParameterizedTest
        @CsvSource({
            "1/2, 50.0 %",
            "1/3, 33.3 %",
            "2/3, 66.6 %",
            "2999/3000, 99.9 %",
            "1, 100.0 %",
            "0, 0.0 %",
            "-1/3, -33.4 %"
        })
        void isRoundedDown(String share, String percent) {
            assertThat(Sentences.percent(fraction(share))).isEqualTo(percent);
        }

        @Test
        @ResourceLock(Resources.LOCALE)
        void hasTheSameDigitsEverywhere() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(Sentences.percent(fraction("1/2"))).isEqualTo("50.0 %");
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Unmet {

        @Test
        void saysWhatThereIsAndWhatItTakes() {
            // 5 of 8 are 62.5 %; two thirds are not reached.
            assertThat(reasons("{\"kind\": \"share\", \"threshold\": \"at least 2/3\"}", "1 4"))
                    .contains("Not silver: 62.5 %, and it takes a share of at least 2/3.");
        }

        @Test
        void saysPointsAsTheyAre() {
            assertThat(reasons("{\"kind\": \"points\", \"threshold\": \"over 5\"}", "1 4"))
                    .contains("Not silver: 5 points, and it takes over 5 points.");
        }

        @Test
        void namesAnOpenAnswerAsSuch() {
            assertThat(reasons("{\"kind\": \"at-level\", \"node\": \"a\", \"level\": \"l1\"}", "? 4"))
                    .contains("Not silver: a is not known, and it takes l1.");
        }

        @Test
        void countsThePartsThatReachABar() {
            assertThat(reasons("{\"kind\": \"passing\", \"bar\": {\"level\": \"l2\"}}", "1 4"))
                    .contains("Not silver: 1 of 2 parts reach l2, and it takes all that apply; not there: a.");
        }

        @Test
        void leavesOutOfABarWhatDoesNotApply() {
            assertThat(reasons("{\"kind\": \"passing\", \"bar\": {\"share\": \"at least 1/2\"}}", "1 n.a."))
                    .contains("Not silver: 0 of 1 parts reach a share of at least 1/2, and it takes all that apply;"
                            + " not there: a.");
        }

        @Test
        void saysHowManyPartsABarTakes() {
            assertThat(reasons("{\"kind\": \"passing\", \"bar\": {\"level\": \"l2\"}, \"atLeast\": 2}", "1 0"))
                    .contains("Not silver: 0 of 2 parts reach l2, and it takes 2; not there: a, b.");
        }

        @Test
        void namesTheNodeWhoseNumberItIs() {
            assertThat(reasons("{\"kind\": \"points\", \"node\": \"a\", \"threshold\": \"over 1\"}", "1 4"))
                    .contains("Not silver: a has 1 point, and it takes over 1 point.");
            assertThat(reasons("{\"kind\": \"share\", \"node\": \"a\", \"threshold\": \"at least 1/2\"}", "1 4"))
                    .contains("Not silver: a has 25.0 %, and it takes a share of at least 1/2.");
            assertThat(reasons("{\"kind\": \"points\", \"node\": \"a\", \"threshold\": \"over 1\"}", "? 4"))
                    .contains("Not silver: a has no number, and it takes over 1 point.");
        }

        @Test
        void tellsEachOfWhichOneIsEnough() {
            assertThat(reasons("""
                            {"kind": "any-of", "of": [{"kind": "points", "threshold": "at least 15/2"},
                              {"kind": "at-level", "node": "a", "level": "l3"}]}""", "1 4"))
                    .contains("Not silver: any of these is enough (5 points, and it takes at least 7.5 points;"
                            + " a is at l1, and it takes l3).");
        }

        @Test
        void tellsOnlyWhatIsMissingOfAll() {
            String all = """
                    {"kind": "all-of", "of": [{"kind": "points", "threshold": "at least 7"},
                      {"kind": "at-level", "node": "a", "level": "l3"}, {"kind": "at-level", "node": "b", "level": "l3"}]}""";

            assertThat(reasons(all, "2 4"))
                    .contains("Not silver: all of these are missing (6 points, and it takes at"
                            + " least 7 points; a is at l2, and it takes l3).");
            assertThat(reasons(all, "4 2"))
                    .contains("Not silver: all of these are missing (6 points, and it takes at"
                            + " least 7 points; b is at l2, and it takes l3).");
            assertThat(reasons(all, "3 3")).contains("Not silver: 6 points, and it takes at least 7 points.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'kind': 'points', 'threshold': 'at least 5'}|5 points, and it takes less than 5 points",
                    "{'kind': 'share', 'node': 'b', 'threshold': 'over 1/2'}|b has 100.0 %, and it takes a share of at"
                            + " most 1/2",
                    "{'kind': 'at-level', 'node': 'a', 'level': 'l1'}|a is at l1, and it must be below l1",
                    "{'kind': 'passing', 'bar': {'level': 'l1'}}|2 of 2 parts reach l1, and not all may",
                    "{'kind': 'passing', 'bar': {'level': 'l2'}, 'atLeast': 1}|1 of 2 parts reach l2, and it takes fewer"
                            + " than 1",
                    "{'kind': 'earliest', 'date': '2026-01-01'}|it is too late from 2026-01-01 on",
                    "{'kind': 'not', 'requirement': {'kind': 'points', 'threshold': 'at least 6'}}|5 points, and it"
                            + " takes at least 6 points",
                    "{'kind': 'any-of', 'of': [{'kind': 'at-level', 'node': 'a', 'level': 'l1'}, {'kind': 'points',"
                            + " 'threshold': 'over 7'}]}|a is at l1, and it must be below l1"
                })
        void tellsWhatMustNotBe(String requirement, String sentence) {
            assertThat(reasons(
                            "{'kind': 'not', 'requirement': %s}"
                                    .formatted(requirement)
                                    .replace('\'', '"'),
                            "1 4"))
                    .contains("Not silver: " + sentence + ".");
        }

        @Test
        void tellsThatItIsTooLong() {
            String early = """
                    {"kind": "not", "requirement": {"kind": "earliest", "monthsAfterFirst": 1}}""";

            assertThat(texts(trial(early).asOf("2026-04-14").score("1 4").root()))
                    .contains("Not silver: it is too late from 1 month after the first assessment on.");
        }

        @Test
        void tellsThatALevelMustNotBeHeld() {
            String held = """
                    {"kind": "not", "requirement": {"kind": "held", "level": "silver", "months": 0}}""";

            assertThat(texts(trial(held)
                            .decided("silver", "2026-01-01")
                            .score("1 4")
                            .root()))
                    .contains("Not silver: the level silver must not be held.");
        }

        private static List<String> reasons(String requirement, String answers) {
            return texts(trial(requirement).score(answers).root());
        }

        private static Trial trial(String requirement) {
            return Trial.of(questions("l0 l1 l2 l3 l4", "a b"), """
                            "open": "left-out", "scales": [scale(award: none silver)],
                            "root": {"key": "scheme", "scale": "award", "formula": {"kind": "sum", "parts": [@a, @b]},
                              "grades": [{"level": "silver", "requirements": [%s]}]}
                            """.formatted(requirement));
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 0|mean|'outOf': '17/2'|The mean is 17/16 of 8.5 points: 12.5 %.",
                    "2 2|mean|'outOf': '17/2'|The mean is 4.25 of 8.5 points: 50.0 %.",
                    "2 0|mean|'outOf': '1'|The mean is 25.0 %.",
                    "1 0|sum|'weight': '1'|1 of 8 points: 12.5 %."
                })
        void areAllInOneNotation(String answers, String formula, String setting, String sentence) {
            assertThat(first(formula(formula, setting), answers)).isEqualTo(sentence);
        }

        @Test
        void ofOnePointSaySo() {
            assertThat(first(Trial.of(questions("l0 l1", "a b"), """
                            "open": "left-out", "root": {"key": "scheme", "formula": {"kind": "sum", "parts": [@a]}}
                            """), "1 -")).isEqualTo("1 of 1 point: 100.0 %.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 4 2|2 of 3 parts reach l2: 66.6 %. Not there: a.",
                    "2 4 3|3 of 3 parts reach l2: 100.0 %.",
                    "? 4 n.a.|1 of 1 parts reach l2: 100.0 %."
                })
        void ofACountNameTheBarAndWhatIsBelowIt(String answers, String sentence) {
            assertThat(first(
                            three("{\"kind\": \"count\", \"bar\": {\"level\": \"l2\"}, \"parts\": [@a, @b, @c]}"),
                            answers))
                    .isEqualTo(sentence);
        }

        @Test
        void ofACountNameABarThatIsAShare() {
            assertThat(first(three("""
                                    {"kind": "count", "bar": {"share": "over 1/4"}, "parts": [@a, @b, @c]}"""), "1 4 0"))
                    .isEqualTo("1 of 3 parts reach a share of over 1/4: 33.3 %. Not there: a, c.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 1 2|The most frequent level is l1: 2 of 3 parts.",
                    "1 ? n.a.|The most frequent level is l1: 1 of 1 parts.",
                    "4 1 2|The most frequent levels are l1, l2, l4: 1 of 3 parts each; the lowest of them counts.",
                    "1 2 ?|The most frequent levels are l1, l2: 1 of 2 parts each; the lowest of them counts."
                })
        void ofABestFitTellATieApart(String answers, String sentence) {
            assertThat(first(three("{\"kind\": \"best-fit\", \"parts\": [@a, @b, @c]}"), answers))
                    .isEqualTo(sentence);
        }

        private static Trial three(String formula) {
            return Trial.of(questions("l0 l1 l2 l3 l4", "a b c"), """
                    "open": "left-out", "root": {"key": "scheme", "formula": %s}""".formatted(formula));
        }

        private static Trial formula(String kind, String setting) {
            boolean mean = kind.equals("mean");
            return Trial.of(questions("l0 l1 l2 l3 l4", "a b"), """
                    "open": "left-out",
                    "root": {"key": "scheme", %s "formula": {"kind": "%s", %s "parts": [@a, @b]}}""".formatted(
                    mean ? "" : setting.replace('\'', '"') + ",", kind, mean ? setting.replace('\'', '"') + "," : ""));
        }

        private static String first(Trial trial, String answers) {
            return texts(trial.score(answers).root()).get(0);
        }
    }

    @Nested
    class Gaps {

        private static final String LOWEST_IS_ONE = """
                "open": "lowest", "root": {"key": "scheme", "formula": {"kind": "%s", "parts": [
                  {"key": "a", "formula": {"kind": "rating", "criterion": "a", "points": {"no": "1", "yes": "3"}}}, @b]}}""";

        @Test
        void sayThatTheLowestLevelCountsWhateverItIsWorth() {
            ScoreNode root = trial("sum").score("? yes").root();

            assertThat(root.points()).hasValue(fraction("2"));
            assertThat(texts(root)).contains("Not known, so counted as the lowest level and still open: a.");
        }

        @Test
        void sayTheSameOfAProfileWhoseNodesCountThem() {
            ScoreNode root = trial("profile").score("- yes").root();

            assertThat(root.parts().get(0).points()).hasValue(fraction("1"));
            assertThat(texts(root)).contains("Unanswered, so counted as the lowest level and still open: a.");
        }

        private static Trial trial(String kind) {
            return Trial.of(questions("no yes", "a b"), LOWEST_IS_ONE.formatted(kind));
        }
    }

    private static List<String> texts(ScoreNode node) {
        return node.reasons().stream().map(Text::value).toList();
    }
}
