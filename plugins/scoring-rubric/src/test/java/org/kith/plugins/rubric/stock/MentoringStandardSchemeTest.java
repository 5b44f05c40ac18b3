package org.kith.plugins.rubric.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.level;
import static org.kith.plugins.rubric.Trial.node;
import static org.kith.plugins.rubric.Trial.number;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.score.NextLevel;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.Standing;
import org.kith.core.text.Text;
import org.kith.plugins.rubric.Trial;

/**
 * The mentoring standard, with a worked example.
 *
 * <p>By hand; 0 is none, 1 bronze, 2 silver, 3 gold, and a pillar has the level that most of its criteria have:
 *
 * <pre>
 * purpose     2 2 3     two silver, one gold                  silver
 * finding     3 3 1     two gold, one bronze                  gold
 * preparing   2 2 1     two silver, one bronze                silver
 * matching    2 1 2     two silver, one bronze                silver
 * supporting  2 2 3 3   as many silver as gold: the lower     silver
 * safety      1 1 2 2   as many bronze as silver: the lower   bronze
 * learning    2 2 2     three silver                          silver
 * </pre>
 *
 * <p>Bronze or above are 7 pillars, silver or above 6, gold 1. Six of seven are enough, so the answers are worth silver; and they
 * make it if bronze has been held for six months.
 */
class MentoringStandardSchemeTest {

    private static final Trial TRIAL = Trial.ofStock("mentoring-standard");
    private static final String SILVER = "2 2 3  3 3 1  2 2 1  2 1 2  2 2 3 3  1 1 2 2  2 2 2";
    private static final String ALL_GOLD = "3 ".repeat(23);

    @Nested
    class WorkedExample {

        private final ScoreCard card =
                TRIAL.decided("bronze", "2025-09-14").asOf("2026-03-14").score(SILVER);

        @ParameterizedTest
        @CsvSource({
            "purpose, silver, 2 of 3",
            "finding, gold, 3 of 3",
            "preparing, silver, 2 of 3",
            "matching, silver, 2 of 3",
            "supporting, silver, 2 of 3",
            "safety, bronze, 1 of 3",
            "learning, silver, 2 of 3",
        })
        void hasTheLevelOfEachPillar(String pillar, String level, String number) {
            assertThat(level(node(card, pillar))).isEqualTo(level);
            assertThat(number(node(card, pillar))).isEqualTo(number);
        }

        @Test
        void isSilverSixMonthsAfterBronze() {
            assertThat(level(card.root())).isEqualTo("silver");
            assertThat(number(card.root())).isEqualTo("no number");
        }

        @Test
        void keepsTheLevelThatIsHeldBesideTheAdvice() {
            assertThat(card.standing().map(Standing::level))
                    .hasValueSatisfying(level -> assertThat(level.value()).isEqualTo("bronze"));
            assertThat(card.standing().map(Standing::since)).hasValue(LocalDate.of(2025, 9, 14));
        }
    }

    @Nested
    class Next {

        /**
         * By hand: gold takes five pillars more. Purpose and supporting need one other answer each, and of preparing, matching,
         * safety and learning, which need two each, three are enough: 1 + 1 + 2 + 2 + 2 = 8.
         */
        @Test
        void takesTheFewestOtherAnswersAndTime() {
            NextLevel next = TRIAL.decided("bronze", "2025-09-14")
                    .score(SILVER)
                    .root()
                    .next()
                    .orElseThrow();

            assertThat(next.level().key().value()).isEqualTo("gold");
            assertThat(next.changes()).hasSize(8);
            assertThat(next.conditions())
                    .extracting(Text::value)
                    .containsExactly("The level silver must be held for 6 months.");
        }

        @Test
        void takesNothingButTimeWhereTheAnswersAreThere() {
            NextLevel next = TRIAL.score(ALL_GOLD).root().next().orElseThrow();

            assertThat(next.changes()).isEmpty();
            assertThat(next.conditions()).hasSize(1);
        }
    }

    @Nested
    class Pillars {

        @Test
        void mustBeSixOfSeven() {
            // With learning at bronze too, five are at silver or above.
            Trial trial = TRIAL.decided("bronze", "2025-01-01");

            assertThat(level(trial.score("2 2 3  3 3 1  2 2 1  2 1 2  2 2 3 3  1 1 2 2  2 1 1")
                            .root()))
                    .isEqualTo("bronze");
        }

        /** All criteria of a pillar at one level: it has that level, and six of seven are enough. */
        @ParameterizedTest
        @CsvSource({
            "1 1 1 1 1 1 0, bronze",
            "1 1 1 1 1 0 0, none",
            "2 2 2 2 2 2 1, silver",
            "2 2 2 2 2 1 1, bronze",
            "3 3 3 3 3 3 0, gold",
            "3 3 3 3 3 2 2, silver",
        })
        void decideAtEveryLevel(String pillars, String level) {
            List<String> levels = Splitter.on(' ').splitToList(pillars);
            int[] criteria = {3, 3, 3, 3, 4, 4, 3};
            StringBuilder answers = new StringBuilder();
            for (int i = 0; i < criteria.length; i++) {
                answers.append((levels.get(i) + " ").repeat(criteria[i]));
            }

            assertThat(level(TRIAL.decided("silver", "2020-01-01")
                            .score(answers.toString())
                            .root()))
                    .isEqualTo(level);
        }

        @Test
        void countOpenCriteriaAsNone() {
            // Of four in safety, two are open and two are gold: as many at none, the lower of the two.
            assertThat(level(node(TRIAL.score("3 3 3  3 3 3  3 3 3  3 3 3  3 3 3 3  3 3 ? -  3 3 3"), "safety")))
                    .isEqualTo("none");
        }

        @Test
        void leaveOutWhatIsNotApplicable() {
            // Of four in safety, one is bronze, two are not applicable and one is bronze again.
            assertThat(level(node(TRIAL.score("3 3 3  3 3 3  3 3 3  3 3 3  3 3 3 3  1 n.a. n.a. 1  3 3 3"), "safety")))
                    .isEqualTo("bronze");
        }
    }

    @Nested
    class Sequence {

        @Test
        void beginsWithBronzeHoweverGoodTheAnswers() {
            assertThat(level(TRIAL.score(ALL_GOLD).root())).isEqualTo("bronze");
        }

        @Test
        void takesSixWholeMonths() {
            Trial trial = TRIAL.decided("bronze", "2025-09-15").asOf("2026-03-14");

            assertThat(level(trial.score(ALL_GOLD).root())).isEqualTo("bronze");
        }

        @Test
        void doesNotJumpFromBronzeToGold() {
            Trial trial = TRIAL.decided("bronze", "2020-01-01").asOf("2026-03-14");

            assertThat(level(trial.score(ALL_GOLD).root())).isEqualTo("silver");
        }

        @Test
        void reachesGoldSixMonthsAfterSilver() {
            Trial trial = TRIAL.decided("bronze", "2025-01-01")
                    .decided("silver", "2025-09-14")
                    .asOf("2026-03-14");

            assertThat(level(trial.score(ALL_GOLD).root())).isEqualTo("gold");
        }

        @Test
        void beginsAgainAfterAWithdrawal() {
            Trial trial = TRIAL.with(TRIAL.decision("bronze", "2020-01-01")
                            .withdrawn(LocalDate.of(2025, 6, 1))
                            .build())
                    .decided("bronze", "2026-01-01")
                    .asOf("2026-03-14");

            assertThat(level(trial.score(ALL_GOLD).root())).isEqualTo("bronze");
        }
    }
}
