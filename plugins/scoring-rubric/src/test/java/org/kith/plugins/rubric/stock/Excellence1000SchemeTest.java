package org.kith.plugins.rubric.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.level;
import static org.kith.plugins.rubric.Trial.node;
import static org.kith.plugins.rubric.Trial.number;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.score.AnswerChange;
import org.kith.core.score.NextLevel;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.plugins.rubric.Trial;

/**
 * Excellence in 1000 points, with a worked example that lies exactly on 300.
 *
 * <p>By hand; percent times weight:
 *
 * <pre>
 * leadership    50 % of 100   50      results-users    20 % of 150   30
 * strategy      40 % of 100   40      results-people   40 % of 100   40
 * people        30 % of 100   30      results-society  30 % of 100   30
 * partnerships  20 % of 100   20      results-key      20 % of 150   30
 * processes     30 % of 100   30
 * enablers                   170      results                       130      in all 300 of 1000
 * </pre>
 *
 * <p>Three stars take more than 300. One step more for society, 40 % of 100, makes 310.
 */
class Excellence1000SchemeTest {

    private static final Trial TRIAL = Trial.ofStock("excellence-1000");

    @Nested
    class WorkedExample {

        private final ScoreCard card = TRIAL.score("50 40 30 20 30  20 40 30 20");

        @Test
        void hasThreeHundredPoints() {
            assertThat(number(node(card, "enablers"))).isEqualTo("170 of 500");
            assertThat(number(node(card, "results"))).isEqualTo("130 of 500");
            assertThat(number(card.root())).isEqualTo("300 of 1000");
        }

        @Test
        void isNotRecognised() {
            assertThat(level(card.root())).isEqualTo("not-recognised");
        }

        @Test
        void hasThreeStarsOneStepAbove() {
            ScoreNode root = root("50 40 30 20 30  20 40 40 20");

            assertThat(number(root)).isEqualTo("310 of 1000");
            assertThat(level(root)).isEqualTo("three-stars");
        }
    }

    @Nested
    class Next {

        @Test
        void isOneStepInOneAttribute() {
            // Ten percent of any attribute are 10 or 15 points, and one more than 300 is wanted.
            NextLevel next = root("50 40 30 20 30  20 40 30 20").next().orElseThrow();

            assertThat(next.level().key().value()).isEqualTo("three-stars");
            assertThat(next.changes()).hasSize(1);
        }

        @Test
        void isTheWeakAttributeWhereOneLimitsTheWhole() {
            NextLevel next = root("100 100 100 100 100  100 100 10 100").next().orElseThrow();

            assertThat(next.changes())
                    .containsExactly(new AnswerChange(
                            CriterionKey.of("results-society"), Optional.of(LevelKey.of("p10")), LevelKey.of("p20")));
        }
    }

    @Nested
    class Bands {

        @ParameterizedTest
        @CsvSource({
            "0, nothing",
            "10, little",
            "30, little",
            "40, part",
            "60, part",
            "70, most",
            "80, most",
            "90, all",
            "100, all"
        })
        void ofAnAttribute(String percent, String band) {
            ScoreCard card = TRIAL.score(percent + " 0 0 0 0  0 0 0 0");

            assertThat(level(node(card, "leadership"))).isEqualTo(band);
        }
    }

    @Nested
    class Stars {

        /** The first attribute has a weight of 100, so that ten percent of it are ten points; the others have the rest. */
        @ParameterizedTest
        @CsvSource({
            "40 40 40 40 40  40 40 40 40, 400, three-stars",
            "50 40 40 40 40  40 40 40 40, 410, four-stars",
            "50 50 50 50 50  50 50 50 50, 500, four-stars",
            "60 50 50 50 50  50 50 50 50, 510, five-stars",
        })
        void takeMoreThanTheirBound(String percents, String points, String stars) {
            assertThat(number(root(percents))).isEqualTo(points + " of 1000");
            assertThat(level(root(percents))).isEqualTo(stars);
        }

        @Test
        void areLimitedByOneWeakAttribute() {
            // All at 100 % but society, at 10 %: 1000 - 90 = 910 points.
            ScoreNode root = root("100 100 100 100 100  100 100 10 100");

            assertThat(number(root)).isEqualTo("910 of 1000");
            assertThat(level(root)).isEqualTo("three-stars");
        }

        @Test
        void areNotLimitedAtTwentyPercent() {
            assertThat(level(root("100 100 100 100 100  100 100 20 100"))).isEqualTo("five-stars");
        }

        @Test
        void countWhatIsOpenAsNothing() {
            // Eight attributes at 100 % are 900 of 1000 points; the ninth is not shown to be 20 %.
            ScoreNode root = root("100 100 100 100 100  100 100 ? 100");

            assertThat(number(root)).isEqualTo("900 of 1000");
            assertThat(level(root)).isEqualTo("three-stars");
        }

        @Test
        void areNotLimitedByWhatDoesNotApply() {
            ScoreNode root = root("100 100 100 100 100  100 100 n.a. 100");

            assertThat(number(root)).isEqualTo("900 of 900");
            assertThat(level(root)).isEqualTo("five-stars");
        }
    }

    private static ScoreNode root(String answers) {
        return TRIAL.score(answers).root();
    }
}
