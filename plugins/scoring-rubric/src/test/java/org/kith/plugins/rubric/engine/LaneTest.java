package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.fraction;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.node;
import static org.kith.plugins.rubric.SmallRubrics.rating;
import static org.kith.plugins.rubric.SmallRubrics.rubric;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Threshold;

/** Lanes of a sum of a and b, each from 0 to 4 points times its weight. */
class LaneTest {

    @Nested
    class Of {

        @Test
        void isThereUpToTheBound() {
            // Twice 4 times the weights, for the points and the possible points: 2^27 in all are 2^30.
            assertThat(lane((1 << 27) - 1 + "", "1")).isPresent();
        }

        @Test
        void isNotThereBeyondTheBound() {
            assertThat(lane((1 << 27) + "", "1")).isEmpty();
        }

        @Test
        void countsTheCommonDenominator() {
            // 1/3 and 2^25 are 1 and 3 x 2^25 thirds, which fit; 1/5 as well makes fifteenths, which do not.
            assertThat(lane((1 << 25) + "", "1/3")).isPresent();
            assertThat(lane((1 << 25) + "/5", "1/3")).isPresent();
            assertThat(lane((1 << 25) + 1 + "/1", "1/15")).isEmpty();
        }
    }

    @Nested
    class Least {

        private final Lane lane = lane("3/2", "1/3").orElseThrow();

        @ParameterizedTest
        @CsvSource({"at least 1/2, 3", "over 1/2, 4", "at least 0.49, 3", "over 0.49, 3", "at least 0, 0", "over 0, 1"})
        void isTheFirstNumberOfPointsThatReachesAThreshold(String threshold, int least) {
            // In sixths; b alone has steps of a third.
            assertThat(lane.least(Threshold.parse(threshold), false)).isEqualTo(least);
        }

        @ParameterizedTest
        @CsvSource({"at least 1/2, 22", "over 1/2, 23", "at least 1, 44", "over 1, 45"})
        void isTheFirstOfAShare(String threshold, int least) {
            // 4 x 3/2 + 4 x 1/3 = 22/3 points, which are 44 sixths.
            assertThat(lane.possible()).isEqualTo(44);
            assertThat(lane.least(Threshold.parse(threshold), true)).isEqualTo(least);
        }

        @Test
        void isMoreThanAllThereAreWhereTheThresholdIsHuge() {
            assertThat(lane.least(Threshold.parse("over 92233720368547758080000"), false))
                    .isGreaterThan(lane.possible());
        }
    }

    @Nested
    class Add {

        @Test
        void addsUpColumnsOfAnswers() {
            byte[][] answers = {{0, 4, 1}, {4, 0, 3}, {0, 0, 0}, {0, 0, 0}};
            int[] points = new int[3];

            lane("3/2", "1/3").orElseThrow().add(answers, points, 3);

            // 9 sixths a level of a, 2 sixths a level of b.
            assertThat(points).containsExactly(8, 36, 15);
        }

        @Test
        void leavesAloneTheRowsBeyond() {
            int[] points = {7, 7};

            lane("1", "1").orElseThrow().add(new byte[][] {{1, 1}, {1, 1}, {0, 0}, {0, 0}}, points, 1);

            assertThat(points).containsExactly(2, 7);
        }

        @Test
        void staysExactAtTheBound() {
            int[] points = new int[1];

            lane((1 << 27) - 1 + "", "1").orElseThrow().add(new byte[][] {{4}, {4}, {0}, {0}}, points, 1);

            assertThat(points[0]).isEqualTo(1 << 29);
        }
    }

    private static Optional<Lane> lane(String a, String b) {
        Formula sum = new Formula.Sum(
                List.of(rating("a").withWeight(fraction(a)), rating("b").withWeight(fraction(b))));
        Blueprint blueprint = Blueprint.of(rubric(node("scheme", sum).build()).build(), framework());
        return LinearForm.of(blueprint, blueprint.root()).flatMap(Lane::of);
    }
}
