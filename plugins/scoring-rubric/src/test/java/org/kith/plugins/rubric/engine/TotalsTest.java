package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.assessment.ResponseTable.DONT_KNOW;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;
import static org.kith.plugins.rubric.SmallRubrics.atLevel;
import static org.kith.plugins.rubric.SmallRubrics.fraction;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.node;
import static org.kith.plugins.rubric.SmallRubrics.rating;
import static org.kith.plugins.rubric.SmallRubrics.ratings;
import static org.kith.plugins.rubric.SmallRubrics.rubric;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Threshold;

/** Totals of a sum of a and b, each from 0 to 4 points times its weight. */
class TotalsTest {

    @Nested
    class Of {

        @Test
        void areThereUpToTheBound() {
            // 4 times the weights in all: 2^28 of them are 2^30.
            assertThat(totals((1 << 28) - 1 + "", "1")).isPresent();
        }

        @Test
        void areNotThereBeyondTheBound() {
            assertThat(totals((1 << 28) + "", "1")).isEmpty();
        }

        @Test
        void areNotThereForAnythingElse() {
            assertThat(totals(new Formula.Weakest(ratings("a", "b")))).isEmpty();
            assertThat(totals(new Formula.Sum(List.of(rating("a"), rating("b").withWhen(atLevel("a", "l1"))))))
                    .isEmpty();
            assertThat(totals(new Formula.Sum(
                            List.of(node("inner", new Formula.Sum(ratings("a"))).build()))))
                    .isEmpty();
        }

        @Test
        void areNotThereWhereFractionsAreAskedFor() {
            Blueprint blueprint = Blueprint.inFractions(rubric().build(), framework());

            assertThat(blueprint.totals(blueprint.root())).isEmpty();
        }
    }

    @Nested
    class Numbers {

        private final Totals totals = totals("3/2", "1/3").orElseThrow();

        @Test
        void areExactOnceTheyAreUnscaled() {
            byte[] codes = {3, 2, 0, 0};

            // 3 x 3/2 + 2 x 1/3 = 31/6, of 4 x 3/2 + 4 x 1/3 = 22/3.
            assertThat(totals.unscaled(totals.points(codes, true))).isEqualTo(fraction("31/6"));
            assertThat(totals.unscaled(totals.possible(codes, true))).isEqualTo(fraction("22/3"));
        }

        @Test
        void leaveOutWhatDoesNotApply() {
            byte[] codes = {NOT_APPLICABLE, 2, 0, 0};

            assertThat(totals.unscaled(totals.points(codes, true))).isEqualTo(fraction("2/3"));
            assertThat(totals.unscaled(totals.possible(codes, true))).isEqualTo(fraction("4/3"));
        }

        @Test
        void takeOpenAnswersAsLowestOrLeaveThemOut() {
            byte[] codes = {DONT_KNOW, 2, UNANSWERED, UNANSWERED};

            assertThat(totals.unscaled(totals.possible(codes, true))).isEqualTo(fraction("22/3"));
            assertThat(totals.unscaled(totals.possible(codes, false))).isEqualTo(fraction("4/3"));
            assertThat(totals.points(codes, true)).isEqualTo(totals.points(codes, false));
        }
    }

    @Nested
    class Raise {

        @ParameterizedTest
        @CsvSource({"at least 1/2, 4, 0", "over 1/2, 4, 0", "at least 9/11, 4, 0", "over 9/11, 4, 4", "at least 1, 4, 4"
        })
        void takesWhatIsWorthMostFirst(String threshold, byte a, byte b) {
            // a is worth 6 of 22/3, which is 9/11.
            byte[] codes = {0, 0, 0, 0};

            assertThat(totals("3/2", "1/3").orElseThrow().raise(codes, true, Threshold.parse(threshold)))
                    .isTrue();
            assertThat(codes).containsExactly(a, b, (byte) 0, (byte) 0);
        }

        @Test
        void givesUpWhereNothingCanBeRaised() {
            byte[] codes = {NOT_APPLICABLE, 4, 0, 0};

            assertThat(totals("1", "1").orElseThrow().raise(codes, true, Threshold.parse("over 1")))
                    .isFalse();
        }

        @Test
        void doesNotOverflowAtTheBound() {
            byte[] codes = {0, 0, 0, 0};

            assertThat(totals((1 << 28) - 1 + "", "1").orElseThrow().raise(codes, true, Threshold.parse("at least 1")))
                    .isTrue();
            assertThat(codes).startsWith(4, 4);
        }
    }

    private static Optional<Totals> totals(String a, String b) {
        return totals(new Formula.Sum(
                List.of(rating("a").withWeight(fraction(a)), rating("b").withWeight(fraction(b)))));
    }

    private static Optional<Totals> totals(Formula formula) {
        Blueprint blueprint =
                Blueprint.of(rubric(node("scheme", formula).build()).build(), framework());
        return blueprint.totals(blueprint.root());
    }
}
