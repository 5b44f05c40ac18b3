package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.atLevel;
import static org.kith.plugins.rubric.SmallRubrics.award;
import static org.kith.plugins.rubric.SmallRubrics.fraction;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.grade;
import static org.kith.plugins.rubric.SmallRubrics.group;
import static org.kith.plugins.rubric.SmallRubrics.level;
import static org.kith.plugins.rubric.SmallRubrics.node;
import static org.kith.plugins.rubric.SmallRubrics.passing;
import static org.kith.plugins.rubric.SmallRubrics.points;
import static org.kith.plugins.rubric.SmallRubrics.rating;
import static org.kith.plugins.rubric.SmallRubrics.ratings;
import static org.kith.plugins.rubric.SmallRubrics.rubric;
import static org.kith.plugins.rubric.SmallRubrics.share;
import static org.kith.plugins.rubric.SmallRubrics.sum;
import static org.kith.plugins.rubric.SmallRubrics.twoSides;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.ScaleKey;
import org.kith.core.framework.Side;
import org.kith.core.framework.Subject;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.number.Fraction;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;

class RubricRulesTest {

    @Test
    void findNothingInARubricThatIsWell() {
        assertThat(RubricRules.check(rubric().build(), framework())).isEmpty();
        assertThat(RubricRules.check(
                        rubric(award(
                                                grade("bronze", points("at least 2")),
                                                grade("silver", points("over 3")),
                                                grade("gold", points("over 6")))
                                        .build())
                                .build(),
                        framework()))
                .isEmpty();
    }

    @Test
    void giveErrorsThatNameTheRubricAndSayWhatToTry() {
        Findings findings = RubricRules.check(
                rubric(sum().scale(ScaleKey.of("stars")).build()).build(), framework());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.document()).hasValue("rubric/scheme");
            assertThat(finding.message()).isEqualTo("The rubric has no scale \"stars\".");
            assertThat(finding.advice()).hasValue("Name one of its scales: award.");
        });
    }

    @Test
    void findTheSameInADossier() {
        Rubric rubric = rubric(sum().weight(Fraction.ZERO).build())
                .frameworkVersion("2")
                .build();

        Findings findings = Trial.KITH.check(Dossier.of(framework(), rubric), LocalDate.of(2026, 1, 1));

        assertThat(findings).containsExactlyElementsOf(RubricRules.check(rubric, framework()));
        assertThat(findings).hasSize(2);
    }

    @Test
    void findThatAStrategyHasTheNameOfTheRubric() {
        Rubric shadowed = rubric().id(RubricId.of("weighted-mean")).build();

        assertThat(Trial.KITH.check(Dossier.of(framework(), shadowed), LocalDate.of(2026, 1, 1)).stream()
                        .map(finding -> finding.code() + " " + finding.pointer()))
                .containsExactly("score.name-taken /id");
    }

    @Test
    void findWhatIsWrongAloneWithoutTheFramework() {
        Rubric rubric = rubric(sum().weight(Fraction.ZERO).build())
                .frameworkVersion("2")
                .build();

        assertThat(Trial.KITH.check(Dossier.of(rubric), LocalDate.of(2026, 1, 1)).stream()
                        .map(Finding::code))
                .containsExactly("reference.dangling", "rubric.weight-not-positive");
    }

    @Nested
    class KeyTwice {

        @Test
        void isFoundAtTheSecond() {
            assertThat(wrong(node("scheme", new Formula.Sum(List.of(rating("a"), rating("b"), rating("a"))))))
                    .containsExactly("rubric.key-twice /root/formula/parts/2/key");
        }

        @Test
        void isFoundAtAnyDepth() {
            RubricNode below = node(
                            "inner",
                            new Formula.Sum(List.of(
                                    rating("a"),
                                    node("scheme", Formula.Rating.of(CriterionKey.of("b")))
                                            .build())))
                    .build();

            assertThat(wrong(node("scheme", new Formula.Sum(List.of(below)))))
                    .containsExactly("rubric.key-twice /root/formula/parts/0/formula/parts/1/key");
        }
    }

    @Nested
    class NodeUnknown {

        @Test
        void isFoundWhereALevelNamesIt() {
            assertThat(wrong(award(grade("bronze", atLevel("z", "l1")))))
                    .containsExactly("rubric.node-unknown /root/grades/0/requirements/0/node");
        }

        @Test
        void isFoundInAThreshold() {
            assertThat(wrong(award(grade("bronze", share("z", "at least 1/2")))))
                    .containsExactly("rubric.node-unknown /root/grades/0/requirements/0/node");
        }

        @Test
        void isFoundInAListAndWithinOthers() {
            Requirement passing =
                    new Requirement.Passing(List.of(NodeKey.of("a"), NodeKey.of("z")), level("l1"), Optional.empty());

            assertThat(wrong(award(grade("bronze", new Requirement.AnyOf(List.of(new Requirement.Not(passing)))))))
                    .containsExactly("rubric.node-unknown /root/grades/0/requirements/0/of/0/requirement/nodes/1");
        }

        @Test
        void isFoundInWhatMakesANodeApply() {
            assertThat(wrong(sum().when(atLevel("z", "l1")))).containsExactly("rubric.node-unknown /root/when/node");
        }

        @Test
        void isFoundInACopy() {
            RubricNode copy = node("copy", new Formula.SameAs(NodeKey.of("z"))).build();

            assertThat(wrong(node("scheme", new Formula.Weakest(List.of(rating("a"), copy)))))
                    .containsExactly("rubric.node-unknown /root/formula/parts/1/formula/node");
        }
    }

    @Nested
    class Cycle {

        @Test
        void isFoundInACopyOfANodeAbove() {
            RubricNode copy =
                    node("copy", new Formula.SameAs(NodeKey.of("scheme"))).build();

            assertThat(wrong(node("scheme", new Formula.Sum(List.of(rating("a"), copy)))))
                    .containsExactly("rubric.cycle /root/formula/parts/1/formula/node");
        }

        @Test
        void isFoundInTwoCopiesOfEachOther() {
            RubricNode one = node("one", new Formula.SameAs(NodeKey.of("two"))).build();
            RubricNode two = node("two", new Formula.SameAs(NodeKey.of("one"))).build();

            assertThat(wrong(node("scheme", new Formula.Sum(List.of(one, two)))))
                    .containsExactly("rubric.cycle /root/formula/parts/1/formula/node");
        }

        @Test
        void isFoundWhereTwoNodesApplyIfTheOtherDoes() {
            RubricNode a = rating("a").withWhen(atLevel("b", "l1"));
            RubricNode b = rating("b").withWhen(atLevel("a", "l1"));

            assertThat(wrong(node("scheme", new Formula.Sum(List.of(a, b)))))
                    .containsExactly("rubric.cycle /root/formula/parts/1/when/node");
        }

        @Test
        void isNoneWhereNodesBuildOnOthersBesideThem() {
            RubricNode b = rating("b").withWhen(atLevel("a", "l1"));
            RubricNode copy = node("copy", new Formula.SameAs(NodeKey.of("a"))).build();

            assertThat(wrong(node("scheme", new Formula.Sum(List.of(copy, b, rating("a"))))))
                    .isEmpty();
        }

        @Test
        void hidesOnlyWhatNodesComeTo() {
            RubricNode copy =
                    node("copy", new Formula.SameAs(NodeKey.of("scheme"))).build();
            RubricNode root = node(
                            "scheme",
                            new Formula.Sum(List.of(
                                    rating("z"),
                                    rating("g"),
                                    worth("b", Map.of("l0", "-1")).build(),
                                    copy)))
                    .weight(Fraction.ZERO)
                    .scale(ScaleKey.of("award"))
                    .addGrade(grade("bronze", points("over 1000")))
                    .build();

            assertThat(wrong(rubric(root).frameworkVersion("2").build()))
                    .containsExactly(
                            "rubric.other-version /frameworkVersion",
                            "rubric.criterion-unknown /root/formula/parts/0/formula/criterion",
                            "rubric.criterion-not-rated /root/formula/parts/1/formula/criterion",
                            "rubric.points-missing /root/formula/parts/2/formula/points",
                            "rubric.points-out-of-range /root/formula/parts/2/formula/points",
                            "rubric.cycle /root/formula/parts/3/formula/node",
                            "rubric.weight-not-positive /root/weight");
        }
    }

    @Nested
    class GroupEmpty {

        @Test
        void isFoundForEveryFormulaThatTakesParts() {
            List<Formula> empty = List.of(
                    new Formula.Sum(List.of()),
                    Formula.Mean.of(List.of()),
                    new Formula.Weakest(List.of()),
                    new Formula.Count(List.of(), Bar.of(Threshold.parse("at least 1/2"))),
                    new Formula.Profile(List.of()));

            assertThat(empty)
                    .allSatisfy(formula -> assertThat(wrong(node("scheme", formula)))
                            .containsExactly("rubric.group-empty /root/formula/parts"));
        }

        @Test
        void isFoundForABestFitWithoutAnotherComplaint() {
            assertThat(wrong(node("scheme", new Formula.BestFit(List.of()))))
                    .containsExactly("rubric.group-empty /root/formula/parts");
        }

        @Test
        void isFoundBelow() {
            RubricNode empty = node("empty", new Formula.Sum(List.of())).build();

            assertThat(wrong(node("scheme", new Formula.Sum(List.of(rating("a"), empty)))))
                    .containsExactly("rubric.group-empty /root/formula/parts/1/formula/parts");
        }
    }

    @Nested
    class WeightNotPositive {

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "-1/3"})
        void isFound(String weight) {
            RubricNode part = rating("b").withWeight(fraction(weight));

            assertThat(wrong(node("scheme", new Formula.Sum(List.of(rating("a"), part)))))
                    .containsExactly("rubric.weight-not-positive /root/formula/parts/1/weight");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1/1000000", "3/2"})
        void isNotFoundAboveNothing(String weight) {
            assertThat(wrong(sum().weight(fraction(weight)))).isEmpty();
        }
    }

    @Nested
    class NumberNotPositive {

        @ParameterizedTest
        @ValueSource(strings = {"0", "-6"})
        void isFoundAsAMost(String outOf) {
            assertThat(wrong(mean(fraction(outOf), new Rounding(RoundingMode.FLOOR, Fraction.ONE))))
                    .containsExactly("rubric.number-not-positive /root/formula/outOf");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1/2"})
        void isFoundAsAStep(String step) {
            assertThat(wrong(mean(Fraction.of(6), new Rounding(RoundingMode.FLOOR, fraction(step)))))
                    .containsExactly("rubric.number-not-positive /root/formula/rounding/step");
        }
    }

    @Nested
    class RoundingUnnecessary {

        @Test
        void isFound() {
            assertThat(wrong(mean(Fraction.of(6), new Rounding(RoundingMode.UNNECESSARY, Fraction.ONE))))
                    .containsExactly("rubric.rounding-unnecessary /root/formula/rounding/mode");
        }
    }

    /** A number that is rounded past all that there is, or that never gets to it. */
    @Nested
    class RoundingMissesMost {

        @ParameterizedTest
        @CsvSource({
            "4, ceiling, 3",
            "4, floor, 3",
            "4, half-up, 3",
            "1, floor, 2",
            "10/3, half-even, 1",
            "1/2, floor, 1"
        })
        void isFoundWhereTheStepDoesNotDivideThePoints(String outOf, String mode, String step) {
            assertThat(wrong(mean(fraction(outOf), rounding(mode, step))))
                    .containsExactly("rubric.rounding-misses-most /root/formula/rounding/step");
        }

        @ParameterizedTest
        @CsvSource({"4, 2", "4, 1/3", "10/3, 1/3", "6, 6", "1, 1/100"})
        void isNotFoundWhereItDoes(String outOf, String step) {
            assertThat(wrong(mean(fraction(outOf), rounding("floor", step)))).isEmpty();
        }

        @Test
        void isFoundWhereThePointsAreLeftOut() {
            Formula mean = new Formula.Mean(ratings("a", "b"), Optional.empty(), Optional.of(rounding("floor", "2/3")));

            assertThat(wrong(node("scheme", mean)))
                    .containsExactly("rubric.rounding-misses-most /root/formula/rounding/step");
        }

        private static Rounding rounding(String mode, String step) {
            return new Rounding(Rounding.MODE.parse(mode), fraction(step));
        }
    }

    private static RubricNode.Builder mean(Fraction outOf, Rounding rounding) {
        return node("scheme", new Formula.Mean(ratings("a", "b"), Optional.of(outOf), Optional.of(rounding)));
    }

    @Nested
    class BaselineMissing {

        @Test
        void isFoundWhereTheTargetIsAMultipleOfIt() {
            assertThat(wrong(figure(Optional.empty(), Target.timesBaseline(fraction("11/10")))))
                    .containsExactly("rubric.baseline-missing /root/formula/target");
        }

        @Test
        void isNotFoundWhereThereIsOneOrNoneIsNeeded() {
            assertThat(wrong(figure(Optional.of(Baseline.monthsBefore(12)), Target.timesBaseline(fraction("11/10")))))
                    .isEmpty();
            assertThat(wrong(figure(Optional.empty(), Target.of(Fraction.ONE)))).isEmpty();
        }

        private static RubricNode.Builder figure(Optional<Baseline> baseline, Target target) {
            return node("scheme", new Formula.Figure(IndicatorId.of("figure"), baseline, Optional.of(target)));
        }
    }

    @Nested
    class ScaleMissing {

        @Test
        void isFoundAtTheLevels() {
            assertThat(wrong(sum().addGrade(grade("bronze", points("over 3")))))
                    .containsExactly("rubric.scale-missing /root/grades");
        }
    }

    @Nested
    class ScaleTwice {

        @Test
        void isFound() {
            assertThat(wrong(rubric().addScale(SmallRubrics.scale("award", "low", "high"))
                            .build()))
                    .containsExactly("rubric.scale-twice /scales/1/key");
        }
    }

    @Nested
    class RenewalTooLong {

        @Test
        void isFound() {
            assertThat(wrong(
                            rubric().validity(new Validity(12, Optional.of(13))).build()))
                    .containsExactly("rubric.renewal-too-long /validity/renewalMonths");
        }

        @Test
        void mayBeAsLongAsTheLevelHolds() {
            assertThat(wrong(
                            rubric().validity(new Validity(12, Optional.of(12))).build()))
                    .isEmpty();
        }
    }

    @Nested
    class NothingToPass {

        @Test
        void isFoundWhereANodeHasNoParts() {
            RubricNode rating =
                    rating("a").withScale(ScaleKey.of("award")).withGrades(grade("bronze", passing(level("bronze"))));

            assertThat(wrong(node("scheme", new Formula.Profile(List.of(rating)))))
                    .containsExactly("rubric.nothing-to-pass /root/formula/parts/0/grades/0/requirements/0");
        }
    }

    /** One node that counts as several. */
    @Nested
    class NodeTwice {

        @Test
        void isFoundAtEachNameButTheFirst() {
            assertThat(wrong(award(grade("bronze", passing("a", "a", "b", "a")))))
                    .containsExactly(
                            "rubric.node-twice /root/grades/0/requirements/0/nodes/1",
                            "rubric.node-twice /root/grades/0/requirements/0/nodes/3");
        }

        @Test
        void isFoundInWhatMakesANodeApply() {
            RubricNode part = rating("b").withWhen(new Requirement.Not(passing("a", "a", "a")));

            assertThat(wrong(node("scheme", new Formula.Sum(List.of(rating("a"), part)))))
                    .containsExactly(
                            "rubric.node-twice /root/formula/parts/1/when/requirement/nodes/1",
                            "rubric.node-twice /root/formula/parts/1/when/requirement/nodes/2");
        }

        @Test
        void isNotFoundInTwoRequirements() {
            assertThat(wrong(award(
                            grade("bronze", passing("a", "b"), new Requirement.AnyOf(List.of(passing("b", "a")))))))
                    .isEmpty();
        }

        private static Requirement passing(String... nodes) {
            return new Requirement.Passing(Arrays.stream(nodes).map(NodeKey::of).toList(), level("l2"), Optional.of(2));
        }
    }

    @Nested
    class ScaleUnknown {

        @Test
        void isFound() {
            assertThat(wrong(sum().scale(ScaleKey.of("stars")))).containsExactly("rubric.scale-unknown /root/scale");
        }

        @Test
        void isTheOnlyComplaintWhereLevelsOfItAreAskedFor() {
            RubricNode part = node("part", new Formula.Sum(ratings("a")))
                    .scale(ScaleKey.of("stars"))
                    .build();

            assertThat(wrong(node("scheme", new Formula.Sum(List.of(part)))
                            .scale(ScaleKey.of("award"))
                            .addGrade(grade("bronze", atLevel("part", "four")))))
                    .containsExactly("rubric.scale-unknown /root/formula/parts/0/scale");
        }
    }

    @Nested
    class ScalesDiffer {

        @Test
        void isFoundForABestFitOfPartsOnTwoScales() {
            RubricNode award = node("award", new Formula.Sum(ratings("b")))
                    .scale(ScaleKey.of("award"))
                    .build();

            assertThat(wrong(node("scheme", new Formula.BestFit(List.of(rating("a"), award)))))
                    .containsExactly("rubric.scales-differ /root/formula/parts");
        }

        @Test
        void isFoundForABestFitOfPartsWithoutLevels() {
            RubricNode bare = node("bare", new Formula.Sum(ratings("b"))).build();

            assertThat(wrong(node("scheme", new Formula.BestFit(List.of(bare)))))
                    .containsExactly("rubric.scales-differ /root/formula/parts");
        }

        @Test
        void isFoundWhereTheNodeHasAScaleOfItsOwnToo() {
            RubricNode bare = node("bare", new Formula.Sum(ratings("b"))).build();

            assertThat(wrong(node("scheme", new Formula.BestFit(List.of(rating("a"), bare)))
                            .scale(ScaleKey.of("award"))))
                    .containsExactly("rubric.scales-differ /root/formula/parts");
        }

        @Test
        void isNotFoundForTheWeakest() {
            RubricNode bare = node("bare", new Formula.Sum(ratings("b"))).build();

            assertThat(wrong(node("scheme", new Formula.Weakest(List.of(rating("a"), bare)))))
                    .isEmpty();
        }
    }

    @Nested
    class LevelUnknown {

        @Test
        void isFoundAsALevelOfTheNode() {
            assertThat(wrong(award(grade("platinum", points("over 3")))))
                    .containsExactly("rubric.level-unknown /root/grades/0/level");
        }

        @Test
        void isFoundAsTheLevelOfAnother() {
            assertThat(wrong(award(grade("bronze", atLevel("a", "silver")))))
                    .containsExactly("rubric.level-unknown /root/grades/0/requirements/0/level");
        }

        @Test
        void isFoundAsABar() {
            assertThat(wrong(award(grade("bronze", passing(level("silver"))))))
                    .containsExactly("rubric.level-unknown /root/grades/0/requirements/0/bar/level");
            assertThat(wrong(node("scheme", new Formula.Count(ratings("a", "b"), level("silver")))))
                    .containsExactly("rubric.level-unknown /root/formula/bar/level");
        }

        @Test
        void isFoundAmongPoints() {
            assertThat(wrong(worth(Map.of("l0", "0", "l1", "1", "l2", "2", "l3", "3", "l4", "4", "l5", "5"))))
                    .containsExactly("rubric.level-unknown /root/formula/points/l5");
        }
    }

    @Nested
    class LevelMissing {

        @Test
        void isFoundWhereANodeHasNoLevels() {
            RubricNode bare = node("bare", new Formula.Sum(ratings("a"))).build();

            assertThat(wrong(node("scheme", new Formula.Sum(List.of(bare)))
                            .scale(ScaleKey.of("award"))
                            .addGrade(grade("bronze", atLevel("bare", "l1")))))
                    .containsExactly("rubric.level-missing /root/grades/0/requirements/0/level");
        }

        @Test
        void isFoundForABar() {
            RubricNode bare = node("bare", new Formula.Sum(ratings("a"))).build();

            assertThat(wrong(node("scheme", new Formula.Count(List.of(bare), level("l1")))))
                    .containsExactly("rubric.level-missing /root/formula/bar/level");
        }
    }

    @Nested
    class LevelLowest {

        @Test
        void isFound() {
            assertThat(wrong(award(grade("none", points("over 1")))))
                    .containsExactly("rubric.level-lowest /root/grades/0/level");
        }
    }

    @Nested
    class LevelsOutOfOrder {

        @Test
        void isFoundAtTheOneThatIsBelow() {
            assertThat(wrong(award(grade("silver", points("over 2")), grade("bronze", points("over 3")))))
                    .containsExactly("rubric.levels-out-of-order /root/grades/1/level");
        }

        @Test
        void isFoundAtTheOneThatIsTheSame() {
            assertThat(wrong(award(grade("silver", points("over 2")), grade("silver", points("over 3")))))
                    .containsExactly("rubric.levels-out-of-order /root/grades/1/level");
        }

        @Test
        void isNotFoundWhereALevelIsLeftOut() {
            assertThat(wrong(award(grade("bronze", points("over 2")), grade("gold", points("over 3")))))
                    .isEmpty();
        }
    }

    @Nested
    class ThresholdsOutOfOrder {

        @ParameterizedTest
        @CsvSource({"at least 4, at least 3", "over 4, at least 4", "over 4, over 3", "at least 4, over 7/2"})
        void isFoundWhereAHigherLevelTakesLess(String lower, String higher) {
            assertThat(wrong(award(grade("bronze", points(lower)), grade("silver", points(higher)))))
                    .containsExactly("rubric.thresholds-out-of-order /root/grades/1/requirements/0/threshold");
        }

        @ParameterizedTest
        @CsvSource({"at least 4, over 4", "at least 4, at least 4", "over 4, over 4", "over 4, at least 5"})
        void isNotFoundWhereItTakesAsMuchOrMore(String lower, String higher) {
            assertThat(wrong(award(grade("bronze", points(lower)), grade("silver", points(higher)))))
                    .isEmpty();
        }

        @Test
        void isFoundAcrossALevelWithoutThreshold() {
            assertThat(wrong(award(
                            grade("bronze", share("a", "over 1/2")),
                            grade("silver", atLevel("b", "l2")),
                            grade("gold", share("a", "over 1/3")))))
                    .containsExactly("rubric.thresholds-out-of-order /root/grades/2/requirements/0/threshold");
        }

        @Test
        void isFoundWithinAllOf() {
            Requirement all = new Requirement.AllOf(List.of(atLevel("b", "l2"), points("at least 3")));
            Requirement deeper = new Requirement.AllOf(List.of(new Requirement.AllOf(List.of(points("at least 5")))));

            assertThat(wrong(award(grade("bronze", points("at least 5")), grade("silver", all))))
                    .containsExactly("rubric.thresholds-out-of-order /root/grades/1/requirements/0/of/1/threshold");
            assertThat(wrong(award(grade("bronze", deeper), grade("silver", points("at least 3")))))
                    .containsExactly("rubric.thresholds-out-of-order /root/grades/1/requirements/0/threshold");
        }

        @Test
        void isFoundBelowTheHighestSoFar() {
            assertThat(wrong(award(
                            grade("bronze", points("at least 5")),
                            grade("silver", points("at least 3")),
                            grade("gold", points("at least 4")))))
                    .containsExactly(
                            "rubric.thresholds-out-of-order /root/grades/1/requirements/0/threshold",
                            "rubric.thresholds-out-of-order /root/grades/2/requirements/0/threshold");
        }

        @Test
        void isNotFoundWithinOneLevel() {
            assertThat(wrong(award(grade("bronze", points("at least 5"), points("at least 3")))))
                    .isEmpty();
        }

        @Test
        void isNotFoundWhereOneOfSeveralIsEnough() {
            Requirement any = new Requirement.AnyOf(List.of(points("at least 3"), atLevel("b", "l4")));

            assertThat(wrong(award(grade("bronze", points("at least 5")), grade("silver", any))))
                    .isEmpty();
        }

        @Test
        void isNotFoundForDifferentNodesOrMeasures() {
            assertThat(wrong(award(
                            grade("bronze", share("a", "over 1/2"), points("over 3")),
                            grade("silver", share("b", "over 1/3"), share("over 2/5")))))
                    .isEmpty();
        }
    }

    @Nested
    class ThresholdOutOfReach {

        @ParameterizedTest
        @ValueSource(strings = {"over 8", "at least 17/2"})
        void isFoundForPoints(String threshold) {
            assertThat(wrong(award(grade("bronze", points(threshold)))))
                    .containsExactly("rubric.threshold-out-of-reach /root/grades/0/requirements/0/threshold");
        }

        @ParameterizedTest
        @ValueSource(strings = {"over 1", "at least 1.01"})
        void isFoundForShares(String threshold) {
            assertThat(wrong(award(grade("bronze", share(threshold)))))
                    .containsExactly("rubric.threshold-out-of-reach /root/grades/0/requirements/0/threshold");
        }

        @Test
        void isFoundForABar() {
            Bar bar = Bar.of(Threshold.parse("at least 2"));

            assertThat(wrong(award(grade("bronze", passing(bar)))))
                    .containsExactly("rubric.threshold-out-of-reach /root/grades/0/requirements/0/bar/share");
            assertThat(wrong(node("scheme", new Formula.Count(ratings("a", "b"), bar))))
                    .containsExactly("rubric.threshold-out-of-reach /root/formula/bar/share");
        }

        @ParameterizedTest
        @ValueSource(strings = {"at least 8", "over 7"})
        void isNotFoundUpToTheMost(String threshold) {
            assertThat(wrong(award(grade("bronze", points(threshold))))).isEmpty();
        }

        @Test
        void knowsTheMostOfWeightsAndMeans() {
            // 4 points times 3/2 and 4 points are 10.
            RubricNode weighted = rating("a").withWeight(fraction("3/2"));
            RubricNode.Builder sum = node("scheme", new Formula.Sum(List.of(weighted, rating("b"))))
                    .scale(ScaleKey.of("award"));

            assertThat(wrong(sum.addGrade(grade("bronze", points("at least 10")))))
                    .isEmpty();
            assertThat(wrong(sum.addGrade(grade("silver", points("over 10")))))
                    .containsExactly("rubric.threshold-out-of-reach /root/grades/1/requirements/0/threshold");
            assertThat(wrong(mean(Fraction.of(6), new Rounding(RoundingMode.FLOOR, Fraction.ONE))
                            .scale(ScaleKey.of("award"))
                            .addGrade(grade("bronze", points("at least 7")))))
                    .containsExactly("rubric.threshold-out-of-reach /root/grades/0/requirements/0/threshold");
        }
    }

    @Nested
    class ThresholdAlwaysReached {

        @ParameterizedTest
        @ValueSource(strings = {"at least 0", "at least -1", "over -1/2"})
        void isFound(String threshold) {
            assertThat(wrong(award(grade("bronze", points(threshold)))))
                    .containsExactly("rubric.threshold-always-reached /root/grades/0/requirements/0/threshold");
        }

        @Test
        void isNotFoundForMoreThanNothing() {
            assertThat(wrong(award(grade("bronze", points("over 0"))))).isEmpty();
        }

        @Test
        void isNotFoundForAChangeThatMayFall() {
            assertThat(wrong(change(grade("bronze", share("at least 0")), grade("silver", share("over 1/4")))))
                    .isEmpty();
        }

        @Test
        void isFoundForAChangeBelowTheGreatestFall() {
            assertThat(wrong(change(grade("bronze", share("at least -1")))))
                    .containsExactly("rubric.threshold-always-reached /root/grades/0/requirements/0/threshold");
        }

        private static RubricNode.Builder change(Grade... grades) {
            return node("scheme", new Formula.Change(rating("a")))
                    .scale(ScaleKey.of("award"))
                    .addGrades(grades);
        }
    }

    @Nested
    class CountOutOfReach {

        @Test
        void isFoundForMoreThanTheParts() {
            assertThat(wrong(award(grade("bronze", passing(List.of(), 3)))))
                    .containsExactly("rubric.count-out-of-reach /root/grades/0/requirements/0/atLeast");
        }

        @Test
        void isFoundForMoreThanTheNodesNamed() {
            assertThat(wrong(award(grade("bronze", passing(List.of(NodeKey.of("a")), 2)))))
                    .containsExactly("rubric.count-out-of-reach /root/grades/0/requirements/0/atLeast");
        }

        @Test
        void isNotFoundForAllOfThem() {
            assertThat(wrong(award(grade("bronze", passing(List.of(), 2))))).isEmpty();
        }

        private static Requirement passing(List<NodeKey> nodes, int atLeast) {
            return new Requirement.Passing(nodes, level("l2"), Optional.of(atLeast));
        }
    }

    @Nested
    class WhenNamesNoNode {

        @Test
        void isFoundForEachRequirementThatIsAboutTheNodeItself() {
            assertThat(List.of(points("over 3"), share("over 1/3"), passing(level("l2"))))
                    .allSatisfy(own ->
                            assertThat(wrong(sum().when(own))).containsExactly("rubric.when-names-no-node /root/when"));
        }

        @Test
        void isFoundWithinOthers() {
            assertThat(wrong(sum().when(new Requirement.AllOf(List.of(share("over 1/3"))))))
                    .containsExactly("rubric.when-names-no-node /root/when/of/0");
        }
    }

    @Nested
    class RequirementsEmpty {

        @Test
        void isFoundForAnyAndForAll() {
            assertThat(List.of(new Requirement.AnyOf(List.of()), new Requirement.AllOf(List.of())))
                    .allSatisfy(none -> assertThat(wrong(award(grade("bronze", none))))
                            .containsExactly("rubric.requirements-empty /root/grades/0/requirements/0/of"));
        }
    }

    @Nested
    class HeldLevelUnknown {

        @Test
        void isFoundForALevelThatTheWholeHasNot() {
            assertThat(wrong(award(grade("bronze", held("platinum")))))
                    .containsExactly("rubric.held-level-unknown /root/grades/0/requirements/0/level");
        }

        @Test
        void isFoundWhereTheWholeHasNoLevels() {
            assertThat(wrong(sum().when(held("bronze")))).containsExactly("rubric.held-level-unknown /root/when/level");
        }

        @Test
        void isNotFoundForALevelOfTheWhole() {
            assertThat(wrong(award(grade("silver", held("bronze"))))).isEmpty();
        }

        private static Requirement held(String level) {
            return new Requirement.Held(LevelKey.of(level), 6);
        }
    }

    @Nested
    class OtherFramework {

        @Test
        void isFound() {
            assertThat(wrong(rubric().framework(FrameworkId.of("other")).build()))
                    .containsExactly("rubric.other-framework /framework");
        }

        @Test
        void isTheOnlyComplaintAboutTheFramework() {
            Rubric rubric = rubric(
                            node("scheme", new Formula.Sum(ratings("a", "z"))).build())
                    .framework(FrameworkId.of("other"))
                    .frameworkVersion("2")
                    .build();

            assertThat(wrong(rubric)).containsExactly("rubric.other-framework /framework");
        }
    }

    @Nested
    class OtherVersion {

        @Test
        void isFound() {
            assertThat(wrong(rubric().frameworkVersion("2").build()))
                    .containsExactly("rubric.other-version /frameworkVersion");
        }
    }

    @Nested
    class CriterionUnknown {

        @Test
        void isFound() {
            assertThat(wrong(node("scheme", new Formula.Sum(ratings("a", "z")))))
                    .containsExactly("rubric.criterion-unknown /root/formula/parts/1/formula/criterion");
        }

        @Test
        void isTheOnlyComplaintWhereMoreDependsOnIt() {
            RubricNode.Builder root = node("scheme", new Formula.Sum(ratings("a", "z")))
                    .scale(ScaleKey.of("award"))
                    .addGrade(grade("bronze", passing(level("l2")), share("z", "over 1/2"), atLevel("z", "l1")));

            assertThat(wrong(root)).containsExactly("rubric.criterion-unknown /root/formula/parts/1/formula/criterion");
        }
    }

    @Nested
    class CriterionNotRated {

        @Test
        void isFoundForAGroup() {
            assertThat(wrong(node("scheme", new Formula.Sum(ratings("a", "g")))))
                    .containsExactly("rubric.criterion-not-rated /root/formula/parts/1/formula/criterion");
        }
    }

    @Nested
    class PointsMissing {

        @Test
        void isFoundForEachLevelWithoutThem() {
            assertThat(wrong(worth(Map.of("l0", "0", "l1", "1", "l2", "2", "l4", "4"))))
                    .containsExactly("rubric.points-missing /root/formula/points");
        }

        @Test
        void namesEachLevel() {
            Rubric rubric = rubric(
                            worth(Map.of("l0", "0", "l1", "1", "l2", "2")).build())
                    .build();

            assertThat(RubricRules.check(rubric, framework()).stream().flatMap(finding -> finding.arguments().stream()))
                    .containsExactlyInAnyOrder("l3", "l4");
        }
    }

    @Nested
    class PointsOutOfRange {

        @Test
        void isFoundBelowNothing() {
            assertThat(wrong(worth(Map.of("l0", "-1", "l1", "1", "l2", "2", "l3", "3", "l4", "4"))))
                    .containsExactly("rubric.points-out-of-range /root/formula/points");
        }

        @Test
        void isFoundWhereNothingIsWorthAnything() {
            assertThat(wrong(worth(Map.of("l0", "0", "l1", "0", "l2", "0", "l3", "0", "l4", "0"))))
                    .containsExactly("rubric.points-out-of-range /root/formula/points");
        }

        @Test
        void isNotFoundForPointsThatFall() {
            assertThat(wrong(worth(Map.of("l0", "4", "l1", "3", "l2", "2", "l3", "1", "l4", "0"))))
                    .isEmpty();
        }
    }

    private static RubricNode.Builder worth(Map<String, String> points) {
        return worth("a", points);
    }

    private static RubricNode.Builder worth(String criterion, Map<String, String> points) {
        Map<LevelKey, Fraction> worth = points.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> LevelKey.of(entry.getKey()), entry -> fraction(entry.getValue())));
        return node(
                criterion.equals("a") ? "scheme" : criterion,
                new Formula.Rating(CriterionKey.of(criterion), Optional.empty(), worth));
    }

    @Nested
    class NumberMissing {

        private final RubricNode profile =
                node("profile", new Formula.Profile(ratings("a", "b"))).build();

        @Test
        void isFoundForAPartOfANumber() {
            List<Formula> numbers = List.of(
                    new Formula.Sum(List.of(profile)),
                    Formula.Mean.of(List.of(profile)),
                    new Formula.Weakest(List.of(profile)));

            assertThat(numbers)
                    .allSatisfy(formula -> assertThat(wrong(node("scheme", formula)))
                            .containsExactly("rubric.number-missing /root/formula/parts/0"));
            assertThat(wrong(node("scheme", new Formula.Change(profile))))
                    .containsExactly("rubric.number-missing /root/formula/part");
        }

        @Test
        void isFoundForACopyOfAProfile() {
            RubricNode copy =
                    node("copy", new Formula.SameAs(NodeKey.of("profile"))).build();
            RubricNode sum = node("sum", new Formula.Sum(List.of(copy))).build();

            assertThat(wrong(node("scheme", new Formula.Profile(List.of(profile, sum)))))
                    .containsExactly("rubric.number-missing /root/formula/parts/1/formula/parts/0");
        }

        @Test
        void isFoundForAThreshold() {
            assertThat(List.of(points("over 3"), share("over 1/2")))
                    .allSatisfy(threshold -> assertThat(wrong(node("scheme", new Formula.Profile(ratings("a", "b")))
                                    .scale(ScaleKey.of("award"))
                                    .addGrade(grade("bronze", threshold))))
                            .containsExactly("rubric.number-missing /root/grades/0/requirements/0"));
        }

        @Test
        void isFoundForTheShareOfABar() {
            assertThat(wrong(node("scheme", new Formula.Count(List.of(profile), Bar.of(Threshold.parse("over 1/2"))))))
                    .containsExactly("rubric.number-missing /root/formula/bar/share");
        }
    }

    @Nested
    class SidesMixed {

        @Test
        void isFoundForEveryNumberOfBothSides() {
            List<Formula> numbers = List.of(
                    new Formula.Sum(ratings("a", "b")),
                    Formula.Mean.of(ratings("a", "b")),
                    new Formula.Weakest(ratings("a", "b")),
                    new Formula.Count(ratings("a", "b"), level("l2")),
                    new Formula.BestFit(ratings("a", "b")));

            assertThat(numbers)
                    .allSatisfy(formula -> assertThat(wrong(
                                    rubric(node("scheme", formula).build()).build(), twoSides()))
                            .containsExactly("rubric.sides-mixed /root/formula"));
        }

        @Test
        void isFoundWhereTheGroupsOfTheFrameworkAreOfASide() {
            Framework framework = framework()
                    .withCriteria(
                            group("process", "a").withSide(Side.PROCESS),
                            group("outcome", "b", "c").withSide(Side.OUTCOME));

            assertThat(wrong(rubric().build(), framework)).containsExactly("rubric.sides-mixed /root/formula");
            assertThat(wrong(
                            rubric(node("scheme", new Formula.Sum(ratings("b", "c")))
                                            .build())
                                    .build(),
                            framework))
                    .isEmpty();
        }

        @Test
        void isFoundThroughACopy() {
            RubricNode copy = node("copy", new Formula.SameAs(NodeKey.of("a"))).build();
            RubricNode mixed =
                    node("mixed", new Formula.Sum(List.of(copy, rating("b")))).build();
            RubricNode root = node("scheme", new Formula.Profile(List.of(rating("a"), mixed)))
                    .build();

            assertThat(wrong(rubric(root).build(), twoSides()))
                    .containsExactly("rubric.sides-mixed /root/formula/parts/1/formula");
        }

        @Test
        void isNotFoundForAProfile() {
            RubricNode root =
                    node("scheme", new Formula.Profile(ratings("a", "b"))).build();

            assertThat(wrong(rubric(root).build(), twoSides())).isEmpty();
        }
    }

    @Nested
    class TotalForbidden {

        private final Framework profile = framework().withProfileOnly(true);

        @Test
        void isFoundForANumberAcrossTheTopOfTheFramework() {
            assertThat(wrong(rubric().build(), profile)).containsExactly("rubric.total-forbidden /root/formula");
        }

        @Test
        void isFoundForACountToo() {
            RubricNode root = node("scheme", new Formula.Count(ratings("a", "b"), level("l2")))
                    .build();

            assertThat(wrong(rubric(root).build(), profile)).containsExactly("rubric.total-forbidden /root/formula");
        }

        @Test
        void isNotFoundWithinOneGroup() {
            RubricNode group = node("g", new Formula.Sum(ratings("c", "d"))).build();
            RubricNode root = node("scheme", new Formula.Profile(List.of(rating("a"), group)))
                    .build();

            assertThat(wrong(rubric(root).build(), profile)).isEmpty();
        }
    }

    /** A level of the whole is a total in other words. */
    @Nested
    class LevelForbidden {

        private final Framework profile = framework().withProfileOnly(true);
        private final Grade bronze = grade("bronze", passing(level("l2")));

        @Test
        void isFoundForTheLevelOfAProfile() {
            assertThat(wrong(
                            rubric(graded(new Formula.Profile(ratings("a", "b"))))
                                    .build(),
                            profile))
                    .containsExactly("rubric.level-forbidden /root/scale");
        }

        @Test
        void isFoundForTheLevelOfACopyOfOne() {
            RubricNode axes =
                    node("axes", new Formula.Profile(ratings("a", "b"))).build();
            RubricNode copy = node("copy", new Formula.SameAs(NodeKey.of("axes")))
                    .scale(ScaleKey.of("award"))
                    .addGrade(grade("bronze", atLevel("a", "l2")))
                    .build();

            assertThat(wrong(
                            rubric(node("scheme", new Formula.Profile(List.of(axes, copy)))
                                            .build())
                                    .build(),
                            profile))
                    .containsExactly("rubric.level-forbidden /root/formula/parts/1/scale");
        }

        @Test
        void isOneFindingWithATotal() {
            assertThat(wrong(rubric(graded(new Formula.Sum(ratings("a", "b")))).build(), profile))
                    .containsExactly("rubric.total-forbidden /root/formula");
        }

        @Test
        void isNotFoundWithinOneGroup() {
            assertThat(wrong(
                            rubric(graded(new Formula.Profile(ratings("c", "d"))))
                                    .build(),
                            profile))
                    .isEmpty();
        }

        @Test
        void isNotFoundForAFrameworkThatPermitsTotals() {
            assertThat(wrong(rubric(graded(new Formula.Profile(ratings("a", "b"))))
                            .build()))
                    .isEmpty();
        }

        private RubricNode graded(Formula formula) {
            return node("scheme", formula)
                    .scale(ScaleKey.of("award"))
                    .addGrade(bronze)
                    .build();
        }
    }

    /** Empowered individuals do not add up to an empowered community. */
    @Nested
    class PeoplePooled {

        @ParameterizedTest
        @EnumSource(names = {"LOWEST", "MIDDLE", "HIGHEST"})
        void isFoundForARuleThatMakesOneLevelOfWhatPeopleSaidOfACommunity(RaterRule rule) {
            assertThat(wrong(pooled(rule), framework().withSubject(Subject.COMMUNITY)))
                    .containsExactly("rubric.people-pooled /raters/rule");
        }

        @Test
        void isFoundForWhatPeopleSaidOfThemselves() {
            assertThat(wrong(pooled(RaterRule.MIDDLE), framework().withSubject(Subject.PERSON)))
                    .containsExactly("rubric.people-pooled /raters/rule");
        }

        @ParameterizedTest
        @EnumSource(names = {"SCORED", "PANEL"})
        void isNotFoundForOneAnswerOnWhichPeopleAgreed(RaterRule rule) {
            assertThat(wrong(pooled(rule), framework().withSubject(Subject.COMMUNITY)))
                    .isEmpty();
        }

        @Test
        void isNotFoundWhereTheFrameworkDoesNotSayWhomItIsAbout() {
            assertThat(wrong(pooled(RaterRule.MIDDLE), framework())).isEmpty();
        }

        @Test
        void saysWhy() {
            assertThat(RubricRules.check(pooled(RaterRule.MIDDLE), framework().withSubject(Subject.COMMUNITY)).stream()
                            .map(Finding::message))
                    .singleElement()
                    .asString()
                    .endsWith("empowered individuals do not add up to an empowered community.");
        }

        private static Rubric pooled(RaterRule rule) {
            return rubric().raters(new Raters(rule, 30)).build();
        }
    }

    private static List<String> wrong(RubricNode.Builder root) {
        return wrong(rubric(root.build()).build());
    }

    private static List<String> wrong(Rubric rubric) {
        return wrong(rubric, framework());
    }

    /** {@return the code and the pointer of each error, by pointer; several of one code at one place count once} */
    private static List<String> wrong(Rubric rubric, Framework framework) {
        return RubricRules.check(rubric, framework).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + " " + finding.pointer())
                .distinct()
                .toList();
    }
}
