package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.atLevel;
import static org.kith.plugins.rubric.SmallRubrics.fraction;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.node;
import static org.kith.plugins.rubric.SmallRubrics.rating;
import static org.kith.plugins.rubric.SmallRubrics.ratings;
import static org.kith.plugins.rubric.SmallRubrics.rubric;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Fraction;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Rounding;
import org.kith.plugins.rubric.RubricNode;

class LinearFormTest {

    @Nested
    class Of {

        @Test
        void aSumIsItsWeights() {
            LinearForm form = form(new Formula.Sum(
                            List.of(rating("a"), rating("b").withWeight(fraction("3/2")))))
                    .orElseThrow();

            assertThat(form.possible()).isEqualTo(Fraction.of(10));
            assertThat(form.amounts().get(0).get(4)).isEqualTo(Fraction.of(4));
            assertThat(form.amounts().get(1).get(1)).isEqualTo(fraction("3/2"));
        }

        @Test
        void aMeanIsSharesOfItsMost() {
            // Half of 6 each, a quarter of that a level.
            LinearForm form = form(new Formula.Mean(ratings("a", "b"), Optional.of(Fraction.of(6)), Optional.empty()))
                    .orElseThrow();

            assertThat(form.possible()).isEqualTo(Fraction.of(6));
            assertThat(form.amounts().get(0).get(1)).isEqualTo(fraction("3/4"));
        }

        @Test
        void aCriterionThatIsThereTwiceIsAddedUp() {
            RubricNode again = node("again", Formula.Rating.of(CriterionKey.of("a")))
                    .weight(fraction("1/2"))
                    .build();

            LinearForm form = form(new Formula.Sum(List.of(rating("a"), again))).orElseThrow();

            assertThat(form.amounts()).hasSize(1);
            assertThat(form.amounts().get(0).get(2)).isEqualTo(Fraction.of(3));
        }

        @Test
        void anythingElseIsNone() {
            Rounding floor = new Rounding(RoundingMode.FLOOR, Fraction.ONE);

            assertThat(form(new Formula.Weakest(ratings("a")))).isEmpty();
            assertThat(form(new Formula.Mean(ratings("a"), Optional.empty(), Optional.of(floor))))
                    .isEmpty();
            assertThat(form(new Formula.Sum(List.of(rating("a"), rating("b").withWhen(atLevel("a", "l1"))))))
                    .isEmpty();
        }
    }

    @Nested
    class Scale {

        @Test
        void makesEverythingWhole() {
            LinearForm form = form(new Formula.Sum(List.of(
                            rating("a").withWeight(fraction("1/6")), rating("b").withWeight(fraction("3/10")))))
                    .orElseThrow();

            // Levels are worth sixths, thirds and halves of a, and tenths of b.
            assertThat(form.scale()).isEqualTo(BigInteger.valueOf(30));
        }

        @Test
        void isOneWhereEverythingIsWhole() {
            assertThat(form(new Formula.Sum(ratings("a", "b"))).orElseThrow().scale())
                    .isEqualTo(BigInteger.ONE);
        }
    }

    private static Optional<LinearForm> form(Formula formula) {
        Blueprint blueprint =
                Blueprint.of(rubric(node("scheme", formula).build()).build(), framework());
        return LinearForm.of(blueprint, blueprint.root());
    }
}
