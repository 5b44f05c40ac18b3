package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.kith.plugins.rubric.SmallRubrics.sum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.ScaleKey;
import org.kith.core.number.Fraction;
import org.kith.core.spi.Options;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;

/** What a rubric says without effect: it is found and does not keep the rubric from scoring. */
class RubricWarningsTest {

    @Nested
    class LevelTakesNothing {

        @Test
        void isFoundForEachLevelWithoutAGrade() {
            assertThat(idle(award(grade("bronze", points("at least 1")))))
                    .containsExactly("silver /root/scale", "gold /root/scale");
        }

        @Test
        void isFoundWhereThereAreNoGradesAtAll() {
            assertThat(idle(award())).containsExactly("bronze /root/scale", "silver /root/scale", "gold /root/scale");
        }

        @Test
        void isFoundForAGradeWithoutRequirements() {
            assertThat(idle(award(grade("bronze", points("over 1")), grade("silver"), grade("gold", points("over 2")))))
                    .containsExactly("silver /root/scale");
        }

        @Test
        void isNotFoundForTheLowest() {
            assertThat(warnings(award(
                            grade("bronze", points("over 1")),
                            grade("silver", points("over 2")),
                            grade("gold", points("over 3")))))
                    .isEmpty();
        }

        @Test
        void isNotFoundWhereAnotherLevelHasAWrongName() {
            assertThat(warnings(award(
                            grade("bronze", points("over 1")),
                            grade("silver", points("over 2")),
                            grade("golden", points("over 3")))))
                    .isEmpty();
        }

        @Test
        void isNotFoundForANodeWithTheLevelsOfItsParts() {
            assertThat(warnings(node("scheme", new Formula.BestFit(ratings("a", "b")))))
                    .isEmpty();
        }

        @Test
        void saysWhatComesOfIt() {
            assertThat(findings(award(grade("bronze", points("over 1")), grade("silver", points("over 2")))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message())
                                .isEqualTo("The level \"gold\" of \"scheme\" takes nothing of its own,"
                                        + " so whoever reaches the level below it reaches it too.");
                        assertThat(finding.advice()).hasValue("Say what the level takes, or use a scale without it.");
                    });
        }

        private static List<String> idle(RubricNode.Builder root) {
            return findings(root).stream()
                    .filter(finding -> finding.code().equals("rubric.level-takes-nothing"))
                    .map(finding -> finding.arguments().get(0) + " " + finding.pointer())
                    .toList();
        }
    }

    @Nested
    class WeightIgnored {

        private final RubricNode weighted = rating("a").withWeight(Fraction.of(3));

        @Test
        void isFoundUnderEveryFormulaThatDoesNotWeigh() {
            List<Formula> formulas = List.of(
                    new Formula.Count(List.of(weighted), level("l2")),
                    new Formula.Weakest(List.of(weighted)),
                    new Formula.BestFit(List.of(weighted)),
                    new Formula.Profile(List.of(weighted)));

            assertThat(formulas)
                    .allSatisfy(formula -> assertThat(warnings(node("scheme", formula)))
                            .containsExactly("rubric.weight-ignored /root/formula/parts/0/weight"));
            assertThat(warnings(node("scheme", new Formula.Change(weighted))))
                    .containsExactly("rubric.weight-ignored /root/formula/part/weight");
        }

        @Test
        void isFoundAtTheRoot() {
            assertThat(warnings(sum().weight(fraction("3/2")))).containsExactly("rubric.weight-ignored /root/weight");
        }

        @Test
        void isNotFoundInSumsAndMeans() {
            assertThat(List.of(new Formula.Sum(List.of(weighted)), Formula.Mean.of(List.of(weighted))))
                    .allSatisfy(formula ->
                            assertThat(warnings(node("scheme", formula))).isEmpty());
        }

        @Test
        void isNotFoundForAWeightThatIsWrongAnyhow() {
            assertThat(warnings(sum().weight(Fraction.ZERO))).isEmpty();
        }
    }

    @Nested
    class MeasureIgnored {

        @Test
        void isFoundBesidePoints() {
            assertThat(warnings(rating(Optional.of(Measure.SHARE), worth())))
                    .containsExactly("rubric.measure-ignored /root/formula/measure");
            assertThat(warnings(rating(Optional.of(Measure.LEVELS), worth())))
                    .containsExactly("rubric.measure-ignored /root/formula/measure");
        }

        @Test
        void isNotFoundForOneOfThem() {
            assertThat(warnings(rating(Optional.of(Measure.SHARE), Map.of()))).isEmpty();
            assertThat(warnings(rating(Optional.empty(), worth()))).isEmpty();
        }

        private static RubricNode.Builder rating(Optional<Measure> measure, Map<LevelKey, Fraction> points) {
            return node("scheme", new Formula.Rating(CriterionKey.of("a"), measure, points));
        }

        private static Map<LevelKey, Fraction> worth() {
            Map<LevelKey, Fraction> points = new LinkedHashMap<>();
            List.of("l0", "l1", "l2", "l3", "l4")
                    .forEach(key -> points.put(LevelKey.of(key), Fraction.of(points.size())));
            return points;
        }
    }

    @Nested
    class All {

        private final Rubric rubric = rubric(
                        sum().weight(Fraction.of(3)).scale(ScaleKey.of("award")).build())
                .build();

        @Test
        void areWarningsInADossierToo() {
            assertThat(Trial.KITH.check(Dossier.of(framework(), rubric), Trial.DAY))
                    .hasSize(4)
                    .allMatch(finding -> finding.severity() == Severity.WARNING);
        }

        @Test
        void doNotKeepARubricFromScoring() {
            assertThat(Trial.KITH
                            .scorer(Dossier.of(rubric), framework(), "scheme", Options.none())
                            .isPresent())
                    .isTrue();
        }
    }

    private static List<String> warnings(RubricNode.Builder root) {
        return findings(root).stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static Findings findings(RubricNode.Builder root) {
        return RubricRules.check(rubric(root.build()).build(), framework());
    }
}
