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
                    .contains("Not silver: 1 of 2 parts reach the bar, and it takes all that apply.");
        }

        private static List<String> reasons(String requirement, String answers) {
            return node(requirement, answers).reasons().stream()
                    .map(Text::value)
                    .toList();
        }

        private static ScoreNode node(String requirement, String answers) {
            return Trial.of(questions("l0 l1 l2 l3 l4", "a b"), """
                            "open": "left-out", "scales": [scale(award: none silver)],
                            "root": {"key": "scheme", "scale": "award", "formula": {"kind": "sum", "parts": [@a, @b]},
                              "grades": [{"level": "silver", "requirements": [%s]}]}
                            """.formatted(requirement))
                    .score(answers)
                    .root();
        }
    }
}
