package org.kith.plugins.rubric;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.plugins.rubric.SmallRubrics.atLevel;
import static org.kith.plugins.rubric.SmallRubrics.award;
import static org.kith.plugins.rubric.SmallRubrics.fraction;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.grade;
import static org.kith.plugins.rubric.SmallRubrics.level;
import static org.kith.plugins.rubric.SmallRubrics.node;
import static org.kith.plugins.rubric.SmallRubrics.points;
import static org.kith.plugins.rubric.SmallRubrics.rating;
import static org.kith.plugins.rubric.SmallRubrics.ratings;
import static org.kith.plugins.rubric.SmallRubrics.rubric;
import static org.kith.plugins.rubric.SmallRubrics.scale;
import static org.kith.plugins.rubric.SmallRubrics.share;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.dossier.Entry;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.ScaleKey;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.number.Fraction;
import org.kith.core.shape.ContentHash;
import org.kith.core.text.Text;

class RubricTest {

    @Nested
    class Json {

        @Test
        void isReadBackAsItIsWritten() {
            byte[] json = json(everything());

            Rubric read = read(json);

            assertThat(read).isEqualTo(everything());
            assertThat(json(read)).isEqualTo(json);
        }

        @Test
        void namesEveryFormulaAndRequirementByItsKind() {
            assertThat(new String(json(everything()), UTF_8))
                    .contains(List.of(
                            "\"rating\"",
                            "\"figure\"",
                            "\"sum\"",
                            "\"mean\"",
                            "\"weakest\"",
                            "\"count\"",
                            "\"best-fit\"",
                            "\"profile\"",
                            "\"same-as\"",
                            "\"change\""))
                    .contains(List.of(
                            "\"points\"",
                            "\"share\"",
                            "\"at-level\"",
                            "\"passing\"",
                            "\"held\"",
                            "\"earliest\"",
                            "\"any-of\"",
                            "\"all-of\"",
                            "\"not\""));
        }

        @Test
        void isOfARubricInWhichNothingIsWrong() {
            assertThat(RubricRules.check(everything(), framework())).isEmpty();
        }

        @Test
        void keepsOrderAndLeavesOutWhatIsEmpty() {
            assertThat(new String(json(rubric().build()), UTF_8))
                    .containsSubsequence("\"open\"", "\"scales\"", "\"root\"", "\"key\"", "\"formula\"", "\"parts\"")
                    .doesNotContain("validity", "closed", "raters", "unshown", "weight", "grades", "sources");
        }
    }

    @Nested
    class Content {

        @Test
        void hasAHashThatStaysTheSame() {
            // Whoever kept a card by its rubric's hash must find the rubric again: a change here breaks that.
            assertThat(ContentHash.of(rubric().build()).toString())
                    .isEqualTo("sha256:4218b0a7345cb9e001e7c238862911e061a00fd9f85fbe32461b3d229734fc85");
        }

        @Test
        void hasAnotherHashAfterTheLeastChange() {
            Rubric inclusive =
                    rubric(award(grade("gold", points("at least 4"))).build()).build();
            Rubric strict =
                    rubric(award(grade("gold", points("over 4"))).build()).build();

            assertThat(ContentHash.of(inclusive)).isNotEqualTo(ContentHash.of(strict));
        }

        @Test
        void hasTheSameHashAfterJson() {
            assertThat(ContentHash.of(read(json(everything())))).isEqualTo(ContentHash.of(everything()));
        }
    }

    @Nested
    class Copies {

        @Test
        void changeOneThing() {
            Rubric rubric = rubric().build();

            assertThat(rubric.withTitle(Text.of("Another")).title()).isEqualTo(Text.of("Another"));
            assertThat(rubric.withTitle(Text.of("Another")).withTitle(rubric.title()))
                    .isEqualTo(rubric);
        }

        @Test
        void ofANodeChangeOneThing() {
            RubricNode node = rating("a");

            assertThat(node.withWeight(fraction("3/2")).weight()).hasValue(fraction("3/2"));
            assertThat(node.weight()).isEmpty();
        }

        @Test
        void areTakenOfTheParts() {
            List<RubricNode> parts = new ArrayList<>(ratings("a", "b"));
            List<Formula> formulas = List.of(
                    new Formula.Sum(parts),
                    Formula.Mean.of(parts),
                    new Formula.Weakest(parts),
                    new Formula.Count(parts, level("l2")),
                    new Formula.BestFit(parts),
                    new Formula.Profile(parts));

            parts.clear();

            assertThat(formulas)
                    .allSatisfy(
                            formula -> assertThat(formula.parts()).hasSize(2).isUnmodifiable());
        }
    }

    @Nested
    class Parts {

        @Test
        void areNoneOfWhatStandsOnItsOwn() {
            assertThat(List.<Formula>of(
                            Formula.Rating.of(CriterionKey.of("a")),
                            new Formula.SameAs(NodeKey.of("a")),
                            new Formula.Figure(IndicatorId.of("figure"), Optional.empty(), Optional.empty())))
                    .allSatisfy(formula -> assertThat(formula.parts()).isEmpty());
        }

        @Test
        void areTheOneOfAChange() {
            assertThat(new Formula.Change(rating("a")).parts()).containsExactly(rating("a"));
        }
    }

    @Nested
    class Scales {

        @Test
        void areFoundByTheirKey() {
            Rubric rubric = rubric().addScale(scale("stars", "one", "two")).build();

            assertThat(rubric.scale(ScaleKey.of("stars")).orElseThrow().levels())
                    .hasSize(2);
            assertThat(rubric.scale(ScaleKey.of("moons"))).isEmpty();
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "Silver", "a b", "a/b", "-a"})
        void areSlugs(String other) {
            assertThatIllegalArgumentException().isThrownBy(() -> NodeKey.of(other));
            assertThatIllegalArgumentException().isThrownBy(() -> RubricId.of(other));
        }

        @Test
        void areWrittenAsTheyAre() {
            assertThat(NodeKey.of("step-1")).hasToString("step-1");
            assertThat(RubricId.of("step-1")).hasToString("step-1");
        }

        @Test
        void ofOtherRubricsReferToThem() {
            assertThat(RubricId.REFERENCE.target()).hasValue("rubric");
        }
    }

    private static byte[] json(Rubric rubric) {
        return Trial.KITH.writeDocument(Entry.of(rubric));
    }

    private static Rubric read(byte[] json) {
        return (Rubric)
                Trial.KITH.readDocument("rubric.json", json).orElseThrow().document();
    }

    /** {@return a rubric that uses every formula, requirement and setting} */
    private static Rubric everything() {
        return rubric(node("scheme", new Formula.Profile(List.of(total(), mean(), figure(), change(), others())))
                        .title(Text.of("All of it"))
                        .scale(ScaleKey.of("award"))
                        .addGrade(grade("bronze", new Requirement.Held(LevelKey.of("bronze"), 6), bars(), when()))
                        .addGrade(grade("silver", atLevel("a", "l1")))
                        .addGrade(grade("gold", atLevel("a", "l2")))
                        .build())
                .unshown(UnshownRatings.PROVISIONAL)
                .raters(new Raters(RaterRule.MIDDLE, 30))
                .validity(new Validity(36, Optional.of(12)))
                .closed(LocalDate.of(2030, 1, 1))
                .build();
    }

    private static RubricNode total() {
        RubricNode share = node("b", new Formula.Rating(CriterionKey.of("b"), Optional.of(Measure.SHARE), Map.of()))
                .weight(fraction("3/2"))
                .build();
        return node("sum", new Formula.Sum(List.of(worth(), share)))
                .scale(ScaleKey.of("award"))
                .addGrade(grade("bronze", points("over 1")))
                .addGrade(grade("silver", points("over 2"), share("a", "at least 1/4")))
                .addGrade(grade("gold", points("over 3")))
                .build();
    }

    private static RubricNode worth() {
        Map<LevelKey, Fraction> points = new LinkedHashMap<>();
        List.of("l0", "l1", "l2", "l3", "l4")
                .forEach(key -> points.put(LevelKey.of(key), Fraction.of(points.size(), 2)));
        return node("a", new Formula.Rating(CriterionKey.of("a"), Optional.empty(), points))
                .build();
    }

    private static RubricNode mean() {
        Rounding rounding = new Rounding(RoundingMode.HALF_EVEN, fraction("1/2"));
        return node("mean", new Formula.Mean(ratings("c", "d"), Optional.of(Fraction.of(6)), Optional.of(rounding)))
                .when(when())
                .build();
    }

    private static RubricNode figure() {
        RubricNode given = figure("given", Baseline.of(Fraction.of(20)), Target.of(Fraction.of(10)));
        RubricNode relative = figure("relative", Baseline.monthsBefore(12), Target.timesBaseline(fraction("11/10")));
        return node("figures", new Formula.Weakest(List.of(given, relative))).build();
    }

    private static RubricNode figure(String key, Baseline baseline, Target target) {
        return node(key, new Formula.Figure(IndicatorId.of(key), Optional.of(baseline), Optional.of(target)))
                .build();
    }

    private static RubricNode change() {
        RubricNode part = node("again", Formula.Rating.of(CriterionKey.of("b"))).build();
        return node("change", new Formula.Change(part)).build();
    }

    private static RubricNode others() {
        RubricNode copy = node("copy", new Formula.SameAs(NodeKey.of("c"))).build();
        RubricNode fit = node("fit", new Formula.BestFit(List.of(copy))).build();
        return node("count", new Formula.Count(List.of(fit), Bar.of(Threshold.parse("over 1/2"))))
                .build();
    }

    private static Requirement bars() {
        List<NodeKey> nodes = List.of(NodeKey.of("a"), NodeKey.of("b"));
        return new Requirement.Passing(nodes, level("l2"), Optional.of(1));
    }

    private static Requirement when() {
        Requirement day = new Requirement.Earliest(Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty());
        Requirement months = new Requirement.Earliest(Optional.empty(), Optional.of(12));
        return new Requirement.AllOf(
                List.of(new Requirement.AnyOf(List.of(day, months)), new Requirement.Not(atLevel("b", "l4"))));
    }
}
