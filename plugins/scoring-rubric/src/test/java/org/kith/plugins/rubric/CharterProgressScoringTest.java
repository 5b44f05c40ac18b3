package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.kith.plugins.rubric.Steps.DONT_KNOW;
import static org.kith.plugins.rubric.Steps.NOT_APPLICABLE;
import static org.kith.plugins.rubric.Steps.OPEN;
import static org.kith.plugins.rubric.Steps.charter;
import static org.kith.plugins.rubric.Steps.rated;
import static org.kith.plugins.rubric.Steps.ratings;
import static org.kith.plugins.rubric.Steps.reasons;
import static org.kith.plugins.rubric.Steps.replaced;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreCard;
import org.kith.core.spi.Options;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.plugins.testkit.ScoringStrategyContract;

class CharterProgressScoringTest implements ScoringStrategyContract {

    /** Thirteen steps, the last of them governance: 4+3+3+2+2+1+1+1+0+0+0+0 = 17, and 2 for governance: 19 of 52. */
    private static final List<Answer> NINETEEN = ratings(4, 3, 3, 2, 2, 1, 1, 1, 0, 0, 0, 0, 2);

    @Override
    public ScoringStrategy strategy() {
        return new CharterProgressScoring();
    }

    @Nested
    class Points {

        @Test
        void areThoseOfAllSteps() {
            ScoreCard card = score(charter(13), NINETEEN);

            assertThat(card.root().points()).hasValue(Fraction.of(19));
            assertThat(card.root().possible()).hasValue(Fraction.of(52));
        }

        @Test
        void leaveOutWhatIsNotApplicable() {
            // Without the first step (4 of 4): 15 of 48.
            ScoreCard card = score(charter(13), replaced(NINETEEN, 0, NOT_APPLICABLE));

            assertThat(card.root().points()).hasValue(Fraction.of(15));
            assertThat(card.root().possible()).hasValue(Fraction.of(48));
        }

        @Test
        void countWhatIsOpenAsNothing() {
            // The first step not known, the second unanswered: 19 - 4 - 3 = 12, still of 52.
            List<Answer> answers = replaced(replaced(NINETEEN, 0, DONT_KNOW), 1, OPEN);

            ScoreCard card = score(charter(13), answers);

            assertThat(card.root().points()).hasValue(Fraction.of(12));
            assertThat(card.root().possible()).hasValue(Fraction.of(52));
        }

        @ParameterizedTest
        @MethodSource("org.kith.plugins.rubric.CharterProgressScoringTest#nothingRated")
        void areAbsentWhereNothingIsRated(List<Answer> answers, String reason) {
            ScoreCard card = score(charter(3), answers);

            assertThat(card.root().points()).isEmpty();
            assertThat(card.root().level()).isEmpty();
            assertThat(reasons(card)).first().isEqualTo(reason);
        }
    }

    static Stream<Arguments> nothingRated() {
        String none = "No criterion is rated, so there is no score.";
        return Stream.of(
                argumentSet("empty", List.of(), none),
                argumentSet("all not known", Collections.nCopies(3, DONT_KNOW), none),
                argumentSet("n.a. and open", List.of(NOT_APPLICABLE, OPEN, NOT_APPLICABLE), none),
                argumentSet(
                        "all not applicable",
                        Collections.nCopies(3, NOT_APPLICABLE),
                        "Every criterion is not applicable, so there is no score."));
    }

    @Nested
    class Bands {

        @ParameterizedTest
        @MethodSource("org.kith.plugins.rubric.CharterProgressScoringTest#thresholds")
        void includeTheirLowerThreshold(List<Answer> answers, String band) {
            assertThat(score(charter(25), answers).root().level()).hasValue(Text.of(band));
        }
    }

    /** Twenty-five steps have 100 points, so a point is a percent; governance, the last, is always at 4. */
    static Stream<Arguments> thresholds() {
        return Stream.of(
                argumentSet("4 %", points(4), "beginning"),
                argumentSet("24 %", points(24), "beginning"),
                argumentSet("25 %", points(25), "developing"),
                argumentSet("49 %", points(49), "developing"),
                argumentSet("50 %", points(50), "advancing"),
                argumentSet("74 %", points(74), "advancing"),
                argumentSet("75 %", points(75), "sustaining"),
                argumentSet("100 %", points(100), "sustaining"));
    }

    /** {@return ratings of 25 steps with the given points in all, of which governance has 4} */
    private static List<Answer> points(int total) {
        int[] values = new int[25];
        values[24] = 4;
        for (int i = 0, rest = total - 4; rest > 0; i++) {
            values[i] = Math.min(4, rest);
            rest -= values[i];
        }
        return ratings(values);
    }

    @Nested
    class Gate {

        private final List<Answer> best = ratings(4, 4, 4, 4, 4);

        @ParameterizedTest
        @MethodSource("org.kith.plugins.rubric.CharterProgressScoringTest#closedGates")
        void holdsTheBandBack(Answer governance, String reason) {
            // Four steps at 4 of 4 are 80 % or more whatever governance is.
            ScoreCard card = score(charter(5), replaced(best, 4, governance));

            assertThat(card.root().level()).hasValue(Text.of("developing"));
            assertThat(reasons(card)).contains(reason);
        }

        @Test
        void opensAtTwo() {
            ScoreCard card = score(charter(5), replaced(best, 4, rated(2)));

            assertThat(card.root().level()).hasValue(Text.of("sustaining"));
            assertThat(reasons(card)).noneMatch(reason -> reason.contains("stays"));
        }

        @Test
        void neverLiftsABand() {
            // Governance alone, at 2: 2 of 20 points are 10 %.
            assertThat(score(charter(5), ratings(0, 0, 0, 0, 2)).root().level()).hasValue(Text.of("beginning"));
        }
    }

    static Stream<Arguments> closedGates() {
        return Stream.of(
                argumentSet("0", rated(0), "The governance step is at 0, below 2, so the band stays at developing."),
                argumentSet("1", rated(1), "The governance step is at 1, below 2, so the band stays at developing."),
                argumentSet(
                        "n.a.",
                        NOT_APPLICABLE,
                        "The governance step is not applicable, so the band stays at developing."),
                argumentSet(
                        "don't know", DONT_KNOW, "The governance step is not known, so the band stays at developing."),
                argumentSet("open", OPEN, "The governance step is unanswered, so the band stays at developing."));
    }

    @Nested
    class Reasons {

        @Test
        void sayTheFigureThenTheBandThenWhatIsLost() {
            // 19 less 4 (n.a.), 3 (not known) and 3 (absent level): 9 of 48 points are 18.75 %, shown rounded down.
            List<Answer> answers = replaced(replaced(replaced(NINETEEN, 0, NOT_APPLICABLE), 1, DONT_KNOW), 2, rated(9));

            assertThat(reasons(score(charter(13), answers)))
                    .containsExactly(
                            "9 of 48 points: 18.7 %.",
                            "The band for below 25 % is beginning.",
                            "Not applicable, so left out: step-1.",
                            "Not known, so counted as 0 points and still open: step-2.",
                            "Unanswered, so counted as 0 points and still open: step-3.",
                            "Taken as unanswered, because the scale has no such level: step-3.");
        }

        @Test
        void nameAnswersThatTheFrameworkDoesNotAskFor() {
            Framework framework = charter(2);
            Assessment assessment = Steps.assessment(framework, ratings(4, 4))
                    .withAnswers(Map.of(CriterionKey.of("governance"), rated(2), CriterionKey.of("picnic"), rated(4)));

            ScoreCard card = Steps.score(strategy(), framework, assessment, Options.none());

            assertThat(reasons(card))
                    .last()
                    .isEqualTo("Set aside, because the framework rates no such criterion: picnic.");
            assertThat(card.root().points()).hasValue(Fraction.of(2));
        }

        @Test
        void sayThatTheSchemeIsOurOwn() {
            assertThat(score(charter(2), ratings(1, 1)).method().summary().value())
                    .contains("our own");
        }
    }

    @Nested
    class Preparing {

        @Test
        void findsAProfile() {
            assertThat(codes(charter(3).withProfileOnly(true))).containsExactly("score.total-forbidden");
        }

        @Test
        void findsAFrameworkWithoutGovernance() {
            Framework framework = charter(3).withCriteria(Steps.step("schools"));

            assertThat(codes(framework)).containsExactly("score.gate-missing");
        }

        @Test
        void findsGovernanceThatIsAGroup() {
            Framework framework = charter(3).withCriteria(Steps.group("governance", Steps.step("review")));

            assertThat(codes(framework)).containsExactly("score.gate-missing");
        }

        @Test
        void findsAScaleThatEndsBelowTheGate() {
            assertThat(codes(charter(3).withScales(Steps.scale(0, 1)))).containsExactly("score.gate-out-of-reach");
        }

        @Test
        void takesAScaleThatEndsAtTheGate() {
            assertThat(codes(charter(3).withScales(Steps.scale(0, 1, 2)))).isEmpty();
        }

        @Test
        void findsScalesThatDoNotCountFromZero() {
            assertThat(findings(charter(3).withScales(Steps.scale(1, 2, 3))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("score.scale-not-from-zero");
                        assertThat(finding.document()).hasValue("framework/steps");
                        assertThat(finding.pointer()).hasToString("/scales/0/levels");
                        assertThat(finding.message())
                                .isEqualTo("The levels of the scale \"progress\" are not numbered 0, 1, 2 and so on.");
                    });
        }

        @Test
        void findsScalesWithGaps() {
            assertThat(codes(charter(3).withScales(Steps.scale(0, 1, 2, 4))))
                    .containsExactly("score.scale-not-from-zero");
        }

        @Test
        void findsEverythingAtOnce() {
            Framework framework = charter(3)
                    .withProfileOnly(true)
                    .withScales(Steps.scale(1, 2))
                    .withCriteria(Steps.step("schools"));

            assertThat(codes(framework))
                    .containsExactly("score.total-forbidden", "score.gate-missing", "score.scale-not-from-zero");
        }

        private List<String> codes(Framework framework) {
            return findings(framework).stream().map(Finding::code).toList();
        }

        private List<Finding> findings(Framework framework) {
            return strategy().prepare(framework, Options.none()).findings().asList();
        }
    }

    private ScoreCard score(Framework framework, List<Answer> answers) {
        return Steps.score(strategy(), framework, answers);
    }
}
