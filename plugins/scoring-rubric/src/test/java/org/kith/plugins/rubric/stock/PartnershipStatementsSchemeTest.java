package org.kith.plugins.rubric.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.level;
import static org.kith.plugins.rubric.Trial.node;
import static org.kith.plugins.rubric.Trial.number;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.score.NextLevel;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.plugins.rubric.Trial;

/**
 * Partnership statements, with a worked example.
 *
 * <p>By hand; a rating is its number of 4, and the mean of a group is the sum of weight times rating, of the sum of the weights
 * times 4:
 *
 * <pre>
 * confident    weights 2 1 1    ratings 3 2 1      2x3 + 2 + 1       =  9 of 16          9/16  mostly (grow-others is at 3)
 * inclusive    weights 1 2 1    ratings 4 1 4      4 + 2x1 + 4       = 10 of 16          5/8   in part (fair-chances is at 1)
 * organised    weights 2 1 1 1  ratings 4 3 n.a. ? 2x4 + 3           = 11 of 12          11/12 throughout
 * cooperative  weights 3 2 1 1  ratings 0 2 1 2    3x0 + 2x2 + 1 + 2 =  7 of 28          1/4   in part, just
 * influential  weights 1 2      ratings 0 1        0 + 2x1           =  2 of 12          1/6   not yet
 * </pre>
 */
class PartnershipStatementsSchemeTest {

    private static final Trial TRIAL = Trial.ofStock("partnership-statements");

    @Nested
    class WorkedExample {

        private final ScoreCard card = TRIAL.score("3 2 1  4 1 4  4 3 n.a. ?  0 2 1 2  0 1");

        @ParameterizedTest
        @CsvSource({
            "confident, 9/16 of 1, mostly",
            "inclusive, 5/8 of 1, in-part",
            "organised, 11/12 of 1, throughout",
            "cooperative, 1/4 of 1, in-part",
            "influential, 1/6 of 1, not-yet",
        })
        void hasTheNumberAndTheLevelOfEachGroup(String group, String number, String level) {
            assertThat(number(node(card, group))).isEqualTo(number);
            assertThat(level(node(card, group))).isEqualTo(level);
        }

        @Test
        void hasNoTotal() {
            assertThat(number(card.root())).isEqualTo("no number");
            assertThat(level(card.root())).isEqualTo("no level");
        }

        @Test
        void countsWhatWasAnsweredAndHow() {
            assertThat(card.root().counts().rated()).isEqualTo(14);
            assertThat(card.root().counts().notApplicable()).isOne();
            assertThat(card.root().counts().dontKnow()).isOne();
        }
    }

    @Nested
    class Next {

        /** By hand: what is missing in each group, and the single answer that has it. */
        @ParameterizedTest
        @CsvSource({
            // 12 of 16 less 9 are 3 points: know-own-limits can add 3, the others 2 at most.
            "3 2 1, confident, throughout, know-own-limits, throughout",
            // The mean is enough, the gate is closed.
            "4 1 4, inclusive, mostly, fair-chances, partly",
        })
        void isTheOneAnswerThatIsEnough(String ratings, String group, String level, String statement, String to) {
            String both = group.equals("confident") ? ratings + " - - -" : "- - - " + ratings;
            NextLevel next = node(TRIAL.score(both + "  - - - -  - - - -  - -"), group)
                    .next()
                    .orElseThrow();

            assertThat(next.level().key().value()).isEqualTo(level);
            assertThat(next.changes()).singleElement().satisfies(change -> {
                assertThat(change.criterion().value()).isEqualTo(statement);
                assertThat(change.to().value()).isEqualTo(to);
            });
        }
    }

    @Nested
    class Thresholds {

        /** Of the last group, 1 + 2 times 4 points: both at 2 are 6 of 12, both at 3 are 9 of 12. */
        @ParameterizedTest
        @CsvSource({"0 1, not-yet", "1 1, in-part", "1 2, in-part", "2 2, mostly", "2 3, mostly", "3 3, throughout"})
        void areInclusive(String ratings, String level) {
            assertThat(level(influential(ratings))).isEqualTo(level);
        }

        @Test
        void areNotMetWithoutAnyRating() {
            assertThat(number(influential("n.a. ?"))).isEqualTo("no number");
            assertThat(level(influential("n.a. ?"))).isEqualTo("no level");
        }

        private static ScoreNode influential(String ratings) {
            return node(TRIAL.score("- - -  - - -  - - - -  - - - - " + ratings), "influential");
        }
    }

    @Nested
    class EveryGroup {

        private static final List<String> GROUPS =
                List.of("confident", "inclusive", "organised", "cooperative", "influential");

        /** Where all statements are at one level, their mean is that level of 4, whatever the weights. */
        @ParameterizedTest
        @CsvSource({"0, not-yet", "1, in-part", "2, mostly", "3, throughout", "4, throughout"})
        void hasTheSameThresholds(String rating, String level) {
            ScoreCard card = TRIAL.score((rating + " ").repeat(16));

            assertThat(GROUPS)
                    .allSatisfy(group -> assertThat(level(node(card, group))).isEqualTo(level));
        }

        /** The others are at 4: 10 of 16, 10 of 16, 14 of 20, 22 of 28 and 6 of 12, all of them one half or more. */
        @Test
        void hasAGate() {
            ScoreCard card = TRIAL.score("1 4 4  4 1 4  1 4 4 4  4 1 4 4  4 1");

            assertThat(GROUPS)
                    .allSatisfy(group -> assertThat(level(node(card, group))).isEqualTo("in-part"));
        }

        /** One level more in each: 12 of 16, 12 of 16, 16 of 20, 24 of 28 and 8 of 12, which is less than three quarters. */
        @Test
        void isOpenWhereTheGateIsAtPartly() {
            ScoreCard card = TRIAL.score("2 4 4  4 2 4  2 4 4 4  4 2 4 4  4 2");

            assertThat(GROUPS)
                    .extracting(group -> level(node(card, group)))
                    .containsExactly("throughout", "throughout", "throughout", "throughout", "mostly");
        }
    }

    @Nested
    class Gate {

        /** The first statement of the first group is its gate; the others are at 4, so that the mean is 1/2 or more. */
        @ParameterizedTest
        @CsvSource({"0, in-part", "1, in-part", "2, throughout", "?, in-part", "n.a., in-part", "-, in-part"})
        void opensAtPartly(String gate, String level) {
            ScoreCard card = TRIAL.score(gate + " 4 4  - - -  - - - -  - - - -  - -");

            assertThat(level(node(card, "confident"))).isEqualTo(level);
        }
    }
}
