package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.kith.plugins.rubric.SmallRubrics.atLevel;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.grade;
import static org.kith.plugins.rubric.SmallRubrics.node;
import static org.kith.plugins.rubric.SmallRubrics.rating;
import static org.kith.plugins.rubric.SmallRubrics.rubric;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.ScaleKey;
import org.kith.core.score.ScoreCard;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;

/** Rubrics that are large, or small and wound up: they are checked and scored in time and memory that grow with their size. */
class LargeRubricsTest {

    /** Far more than is needed, and far less than doubling with each level would take. */
    private static final Duration GUARD = Duration.ofMinutes(2);

    @Nested
    class ThousandsOfFaults {

        private static final int FAULTS = 5_000;

        @Test
        void giveAShortFindingEach() {
            Findings findings = check(rubric(sum(FAULTS, i -> same("copy-" + i, "far-away-" + i))));

            assertThat(findings)
                    .hasSize(FAULTS)
                    .allMatch(finding -> finding.code().equals("rubric.node-unknown"));
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(length(finding)).isLessThan(2_000));
        }

        @Test
        void nameTheFirstDozenOfManyNodes() {
            assertThat(check(rubric(sum(13, i -> same("copy-" + i, "far")))).stream()
                            .map(finding -> finding.advice().orElseThrow())
                            .distinct())
                    .containsExactly("Name one of its nodes: scheme, copy-0, copy-1, copy-2, copy-3, copy-4, copy-5,"
                            + " copy-6, copy-7, copy-8, copy-9, copy-10 and 2 more.");
        }

        @Test
        void nameTheFirstDozenOfManyCriteria() {
            String[] many = IntStream.range(0, 40).mapToObj(i -> "q" + i).toArray(String[]::new);
            Rubric rubric = rubric(sum(2, i -> rating("z" + i))).build();

            assertThat(RubricRules.check(rubric, framework().withCriteria(SmallRubrics.group("all", many))).stream()
                            .map(finding -> finding.advice().orElseThrow())
                            .distinct())
                    .containsExactly(
                            "Name one of its criteria: q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11 and 28 more.");
        }

        private static int length(Finding finding) {
            return finding.message().length() + finding.advice().orElseThrow().length();
        }
    }

    /** Sums of twice the sum below: counted without memory, the last looks at the first once for each of 2^30 ways. */
    @Nested
    class NodesUsedTwiceAtEveryLevel {

        private static final int LEVELS = 30;

        private final Rubric rubric = rubric(
                        node("scheme", new Formula.Profile(doubled())).build())
                .unshown(UnshownRatings.PROVISIONAL)
                .build();

        @Test
        void areChecked() {
            assertTimeoutPreemptively(
                    GUARD,
                    () -> assertThat(Trial.KITH.check(Dossier.of(framework(), rubric), Trial.DAY))
                            .isEmpty());
        }

        @Test
        void areCheckedWhereNothingIsRight() {
            Rubric wrong = rubric.withRoot(node("scheme", new Formula.Profile(doubled("z")))
                    .scale(ScaleKey.of("award"))
                    .addGrade(grade(
                            "bronze",
                            atLevel("s30", "l1"),
                            new Requirement.Points(Optional.of(NodeKey.of("s30")), Threshold.parse("over 1"))))
                    .build());

            assertTimeoutPreemptively(
                    GUARD,
                    () -> assertThat(check(wrong).stream().map(Finding::code))
                            .contains("rubric.criterion-unknown", "rubric.level-missing"));
        }

        @Test
        void areScored() {
            Trial trial = new Trial("scheme", framework(), Dossier.of(framework(), rubric), Trial.DAY);

            ScoreCard card = assertTimeoutPreemptively(GUARD, () -> trial.score("3 - - -"));

            assertThat(Trial.number(Trial.node(card, "s30"))).isEqualTo((3L << LEVELS) + " of " + (4L << LEVELS));
            assertThat(Trial.node(card, "s30").provisional()).isTrue();
        }

        private static List<RubricNode> doubled() {
            return doubled("a");
        }

        private static List<RubricNode> doubled(String criterion) {
            List<RubricNode> nodes = new ArrayList<>();
            nodes.add(node("s0", new Formula.Sum(List.of(rating(criterion)))).build());
            for (int i = 1; i <= LEVELS; i++) {
                String below = "s" + (i - 1);
                nodes.add(node("s" + i, new Formula.Sum(List.of(same("x" + i, below), same("y" + i, below))))
                        .build());
            }
            return nodes;
        }
    }

    /** The way to a level goes through the one below it twice, and so on: counted without a bound, as often as there are ways. */
    @Nested
    class LevelsThatBuildOnEachOther {

        private static final int LEVELS = 25;

        static List<Function<List<RubricNode>, Formula>> formulas() {
            return List.of(Formula.Weakest::new, Formula.BestFit::new);
        }

        @ParameterizedTest
        @MethodSource("formulas")
        void areScoredAndSayWhatTheNextLevelTakesOrThatItWasNotFound(Function<List<RubricNode>, Formula> formula) {
            Rubric rubric = rubric(node("scheme", new Formula.Profile(doubled(formula)))
                            .scale(ScaleKey.of("award"))
                            .addGrade(grade("bronze", atLevel("s" + LEVELS, "l3")))
                            .build())
                    .build();
            Trial trial = new Trial("scheme", framework(), Dossier.of(framework(), rubric), Trial.DAY);

            ScoreCard card = assertTimeoutPreemptively(GUARD, () -> trial.score("0 - - -"));

            assertThat(card.root().next()).isPresent();
        }

        private static List<RubricNode> doubled(Function<List<RubricNode>, Formula> formula) {
            List<RubricNode> nodes = new ArrayList<>();
            nodes.add(node("s0", formula.apply(List.of(rating("a")))).build());
            for (int i = 1; i <= LEVELS; i++) {
                String below = "s" + (i - 1);
                nodes.add(node("s" + i, formula.apply(List.of(same("x" + i, below), same("y" + i, below))))
                        .build());
            }
            return nodes;
        }
    }

    @Nested
    class ChainsOfReferences {

        @Test
        void areScoredUpToACertainLength() {
            // The root, 61 copies, the sum that the last of them repeats, and the rating in it.
            Rubric rubric = chain(61);
            Trial trial = new Trial("scheme", framework(), Dossier.of(framework(), rubric), Trial.DAY);

            assertThat(check(rubric)).isEmpty();
            assertThat(Trial.number(Trial.node(trial.score("3 - - -"), "c0"))).isEqualTo("3 of 4");
        }

        @Test
        void areFoundBeyondIt() {
            assertThat(check(chain(62))).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("rubric.too-deep");
                assertThat(finding.arguments()).element(1).isEqualTo("64");
            });
        }

        @Test
        void areFoundHoweverLongTheyAreAndWhateverTheirOrder() {
            Rubric forward = chain(10_000);
            List<RubricNode> parts = new ArrayList<>(forward.root().formula().parts());
            Collections.reverse(parts);
            Rubric backward = forward.withRoot(forward.root().withFormula(new Formula.Profile(parts)));

            assertThat(List.of(forward, backward))
                    .allSatisfy(rubric -> assertThat(check(rubric))
                            .singleElement()
                            .satisfies(finding -> assertThat(finding.code()).isEqualTo("rubric.too-deep")));
        }

        @Test
        void areFoundWhereRequirementsMakeThem() {
            List<RubricNode> nodes = new ArrayList<>(List.of(rating("a")));
            for (int i = 0; i < 100; i++) {
                String before = i == 0 ? "a" : "n" + (i - 1);
                nodes.add(node("n" + i, new Formula.Sum(List.of(same("copy-" + i, "a"))))
                        .when(SmallRubrics.share(before, "over 0"))
                        .build());
            }

            assertThat(check(rubric(node("scheme", new Formula.Profile(nodes)).build())
                            .build()))
                    .extracting(Finding::code)
                    .containsExactly("rubric.too-deep");
        }

        @Test
        void doNotHideWhatElseIsWrong() {
            Rubric rubric = chain(500).withFrameworkVersion("2");

            assertThat(check(rubric))
                    .extracting(Finding::code)
                    .containsExactly("rubric.other-version", "rubric.too-deep");
        }

        /** {@return a rubric of copies, each of the next, and the last of a sum of one rating} */
        private static Rubric chain(int copies) {
            List<RubricNode> nodes = new ArrayList<>();
            for (int i = 0; i < copies; i++) {
                nodes.add(same("c" + i, i + 1 < copies ? "c" + (i + 1) : "end"));
            }
            nodes.add(node("end", new Formula.Sum(List.of(rating("a")))).build());
            return rubric(node("scheme", new Formula.Profile(nodes)).build()).build();
        }
    }

    private static RubricNode same(String key, String other) {
        return node(key, new Formula.SameAs(NodeKey.of(other))).build();
    }

    private static RubricNode sum(int parts, IntFunction<RubricNode> part) {
        return node(
                        "scheme",
                        new Formula.Sum(IntStream.range(0, parts).mapToObj(part).toList()))
                .build();
    }

    private static Findings check(Rubric.Builder rubric) {
        return check(rubric.build());
    }

    private static Findings check(Rubric rubric) {
        return RubricRules.check(rubric, framework());
    }
}
