package org.kith.plugins.rubric.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.level;
import static org.kith.plugins.rubric.Trial.number;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.score.AnswerChange;
import org.kith.core.score.NextLevel;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Trial;

/**
 * Progress with the charter, with a worked example.
 *
 * <p>By hand: thirteen steps of 4 points are 52. The first twelve have 4+3+3+2+2+1+1+1+0+0+0+0 = 17 and governance, the last,
 * has 2, so 19 of 52: more than 13 (one quarter), less than 26 (one half), so developing.
 */
class CharterProgressSchemeTest {

    private static final Trial TRIAL = Trial.ofStock("charter-progress");

    @Nested
    class WorkedExample {

        private final ScoreCard card = TRIAL.score("4 3 3 2 2 1 1 1 0 0 0 0 2");

        @Test
        void addsUpAllSteps() {
            assertThat(number(card.root())).isEqualTo("19 of 52");
        }

        @Test
        void isDeveloping() {
            assertThat(level(card.root())).isEqualTo("developing");
        }

        @Test
        void saysThatTheSchemeIsOurOwn() {
            assertThat(card.method().summary().value()).contains("our own");
        }
    }

    @Nested
    class Points {

        @Test
        void leaveOutWhatIsNotApplicable() {
            // Without the first step (4 of 4): 15 of 48.
            assertThat(number(root("n.a. 3 3 2 2 1 1 1 0 0 0 0 2"))).isEqualTo("15 of 48");
        }

        @Test
        void countWhatIsOpenAsNothing() {
            // The first step not known, the second unanswered: 19 - 4 - 3 = 12, still of 52.
            assertThat(number(root("? - 3 2 2 1 1 1 0 0 0 0 2"))).isEqualTo("12 of 52");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-", "?", "n.a."})
        void areAbsentWhereNothingIsRated(String answer) {
            ScoreNode root = root((answer + " ").repeat(13));

            assertThat(number(root)).isEqualTo("no number");
            assertThat(level(root)).isEqualTo("no level");
        }
    }

    @Nested
    class Bands {

        /** One quarter, one half and three quarters of 52 points are 13, 26 and 39; governance, the last, has 4 of them. */
        @ParameterizedTest
        @CsvSource({
            "4, beginning",
            "12, beginning",
            "13, developing",
            "25, developing",
            "26, advancing",
            "38, advancing",
            "39, sustaining",
            "52, sustaining",
        })
        void includeTheirLowerThreshold(int points, String band) {
            ScoreNode root = root(steps(points - 4) + "4");

            assertThat(number(root)).isEqualTo(points + " of 52");
            assertThat(level(root)).isEqualTo(band);
        }

        /** {@return ratings of twelve steps with some points in all, the first steps first} */
        private static String steps(int points) {
            StringBuilder ratings = new StringBuilder();
            for (int step = 0; step < 12; step++) {
                ratings.append(Math.max(0, Math.min(4, points - 4 * step))).append(' ');
            }
            return ratings.toString();
        }
    }

    @Nested
    class Gate {

        /** Twelve steps at 4 of 4 are 48 points: more than three quarters of 52, or of 48 without governance. */
        @ParameterizedTest
        @ValueSource(strings = {"0", "1", "n.a.", "?", "-"})
        void holdsTheBandBack(String governance) {
            assertThat(level(root("4 ".repeat(12) + governance))).isEqualTo("developing");
        }

        @Test
        void opensAtUnderWay() {
            assertThat(level(root("4 ".repeat(12) + "under-way"))).isEqualTo("sustaining");
        }

        @Test
        void neverLiftsABand() {
            // Governance alone, at 4: 4 of 52 points are less than a tenth.
            assertThat(level(root("0 ".repeat(12) + "4"))).isEqualTo("beginning");
        }
    }

    @Nested
    class Next {

        @Test
        void takesTheFewestOtherAnswers() {
            // 26 less 19 are 7 points; one answer adds 4 at most, so it takes two, by 3 and 4.
            NextLevel next = root("4 3 3 2 2 1 1 1 0 0 0 0 2").next().orElseThrow();

            assertThat(next.level().key().value()).isEqualTo("advancing");
            assertThat(next.changes()).hasSize(2).extracting(AnswerChange::to).doesNotHaveDuplicates();
            assertThat(next.conditions()).isEmpty();
        }

        @Test
        void takesTheGate() {
            // 8 x 4 and 1 are 33 points, more than 26; only governance is missing.
            NextLevel next = root("4 4 4 4 4 4 4 4 0 0 0 0 1").next().orElseThrow();

            assertThat(next.changes())
                    .containsExactly(new AnswerChange(
                            CriterionKey.of("governance"),
                            Optional.of(LevelKey.of("planned")),
                            LevelKey.of("under-way")));
        }

        @Test
        void isNothingAtTheTop() {
            assertThat(root("4 ".repeat(13)).next()).isEmpty();
        }
    }

    @Nested
    class Reasons {

        @Test
        void sayTheFigureThenTheBandThenWhatIsLost() {
            // 19 less 4 (n.a.), 3 (not known) and 3 (a level that there is not): 9 of 48 points are 18.75 %, shown
            // rounded down.
            Assessment answered = TRIAL.assessment("look", "n.a. ? - 2 2 1 1 1 0 0 0 0 2")
                    .putAnswer(CriterionKey.of("trade-unions"), Answer.Rated.of(LevelKey.of("splendid")))
                    .build();

            assertThat(reasons(answered))
                    .startsWith("9 of 48 points: 18.7 %.")
                    .contains(
                            "Not applicable, so left out: schools.",
                            "Not known, so counted as the lowest level and still open: workplaces.",
                            "Taken as unanswered, because the scale has no such level: trade-unions.");
        }

        @Test
        void nameAnswersThatTheFrameworkDoesNotAskFor() {
            Assessment answered = TRIAL.assessment("look", "- - - - - - - - - - - - 2")
                    .putAnswer(CriterionKey.of("picnic"), Answer.Rated.of(LevelKey.of("embedded")))
                    .build();

            assertThat(reasons(answered)).last().asString().contains("picnic");
            assertThat(number(TRIAL.score(answered).root())).isEqualTo("2 of 52");
        }

        @Test
        void sayWhichGateHoldsTheBandBack() {
            Assessment answered =
                    TRIAL.assessment("look", "4 4 4 4 4 4 4 4 0 0 0 0 1").build();

            assertThat(reasons(answered)).anyMatch(reason -> reason.contains("governance"));
        }

        private static List<String> reasons(Assessment assessment) {
            return TRIAL.score(assessment).root().reasons().stream()
                    .map(Text::value)
                    .toList();
        }
    }

    private static ScoreNode root(String answers) {
        return TRIAL.score(answers).root();
    }
}
