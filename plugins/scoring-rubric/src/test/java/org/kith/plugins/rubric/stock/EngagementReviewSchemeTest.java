package org.kith.plugins.rubric.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.level;
import static org.kith.plugins.rubric.Trial.node;
import static org.kith.plugins.rubric.Trial.number;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.score.ScoreCard;
import org.kith.plugins.rubric.Trial;

/**
 * The review of an engagement on a scale from 1 to 6, with a worked example.
 *
 * <p>By hand: the seven standards have 4, 6, 3, don't know, n.a., 2 and 5. Five are rated; of these 4, 6 and 5 are good or
 * better: 3 of 5. On its own a rating of 4 is three steps above the lowest, of five: 3 of 5 as well.
 */
class EngagementReviewSchemeTest {

    private static final Trial TRIAL = Trial.ofStock("engagement-review");

    @Nested
    class WorkedExample {

        private final ScoreCard card = TRIAL.score("4 6 3 ? n.a. 2 5");

        @Test
        void countsWhatIsGoodOrBetter() {
            assertThat(number(card.root())).isEqualTo("3 of 5");
        }

        @Test
        void hasNoLevelForTheWhole() {
            assertThat(level(card.root())).isEqualTo("no level");
        }

        @ParameterizedTest
        @CsvSource({
            "taking-part, good, 3 of 5",
            "help, excellent, 5 of 5",
            "aims, satisfactory, 2 of 5",
            "joint-work, no level, no number",
            "ways, no level, no number",
            "news, weak, 1 of 5",
            "effect, very-good, 4 of 5",
        })
        void keepsEachStandard(String standard, String level, String number) {
            assertThat(level(node(card, standard))).isEqualTo(level);
            assertThat(number(node(card, standard))).isEqualTo(number);
        }
    }

    @Nested
    class FewStandards {

        @Test
        void areEnough() {
            // Two were taken up, as is advised: 5 is good or better, 3 is not.
            assertThat(number(TRIAL.score("5 3 - - - - -").root())).isEqualTo("1 of 2");
        }

        @Test
        void mustBeOneAtLeast() {
            assertThat(number(TRIAL.score("- - - - - - -").root())).isEqualTo("no number");
        }
    }
}
