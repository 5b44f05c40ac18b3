package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.engine.Steps.DONT_KNOW;
import static org.kith.plugins.rubric.engine.Steps.NOT_APPLICABLE;
import static org.kith.plugins.rubric.engine.Steps.OPEN;
import static org.kith.plugins.rubric.engine.Steps.charter;
import static org.kith.plugins.rubric.engine.Steps.rated;
import static org.kith.plugins.rubric.engine.Steps.ratings;
import static org.kith.plugins.rubric.engine.Steps.reasons;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.Answer;
import org.kith.core.framework.Framework;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Options;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.plugins.testkit.ScoringStrategyContract;

class WeightedMeanScoringTest implements ScoringStrategyContract {

    @Override
    public ScoringStrategy strategy() {
        return new WeightedMeanScoring();
    }

    @Override
    public Options options() {
        return weights("schools=2,governance=3/2");
    }

    @Nested
    class Mean {

        @Test
        void isOfTheSharesOfTheScales() {
            // Shares of a scale from 0 to 4: 1/4, 2/4 and 4/4. Their mean is 7/12.
            assertThat(share(charter(3), ratings(1, 2, 4), Options.none())).isEqualTo(Fraction.of(7, 12));
        }

        @Test
        void startsAtTheLowestLevel() {
            // On a scale from 1 to 3, 1 is nothing and 2 is half the way: (0 + 1/2 + 1) / 3 = 1/2.
            Framework framework = charter(3).withScales(Steps.scale(1, 2, 3));

            assertThat(share(framework, ratings(1, 2, 3), Options.none())).isEqualTo(Fraction.of(1, 2));
        }

        @Test
        void countsEachCriterionByItsWeight() {
            // 2 x 1/4 + 1 x 2/4 + 3/2 x 4/4 = 5/2, of 2 + 1 + 3/2 = 9/2: 5/9.
            Options options = weights("step-1=2,governance=3/2");

            ScoreNode root = card(charter(3), ratings(1, 2, 4), options).root();

            assertThat(root.points()).hasValue(Fraction.of(5, 2));
            assertThat(root.possible()).hasValue(Fraction.of(9, 2));
            assertThat(root.share()).hasValue(Fraction.of(5, 9));
        }

        @Test
        void countsAGroupByItsOwnWeightToo() {
            // The group has 1/4 + 4/4 = 5/4 of 2, three times: 15/4 of 6; governance adds 0 of 1: 15/28.
            Framework framework = Steps.bare()
                    .addScale(Steps.scale(0, 1, 2, 3, 4))
                    .addCriteria(Steps.group("places", Steps.step("schools"), Steps.step("work")))
                    .addCriteria(Steps.step("governance"))
                    .build();

            assertThat(share(framework, ratings(1, 4, 0), weights("places=3"))).isEqualTo(Fraction.of(15, 28));
        }

        @Test
        void leavesOutWhatIsNotRated() {
            // Only the first and the last count: 1/4 + 4/4 = 5/4 of 2, which is 5/8.
            List<Answer> answers = List.of(rated(1), NOT_APPLICABLE, DONT_KNOW, OPEN, rated(4));

            assertThat(reasons(card(charter(5), answers, Options.none())))
                    .containsExactly(
                            "1.25 of 2 points: 62.5 %.",
                            "Not applicable, so left out: step-2.",
                            "Not known, so left out and still open: step-3.",
                            "Unanswered, so left out and still open: step-4.");
        }

        @Test
        void isAbsentWhereNothingIsRated() {
            ScoreCard card = card(charter(2), Collections.nCopies(2, NOT_APPLICABLE), Options.none());

            assertThat(card.root().points()).isEmpty();
            assertThat(reasons(card)).first().isEqualTo("Nothing of it applies, so there is no score.");
        }
    }

    @Nested
    class WeightsOption {

        @Test
        void isReadAsItIsWritten() {
            assertThat(Weights.KIND.format(Weights.KIND.parse("schools=2, governance=3/2")))
                    .isEqualTo("schools=2,governance=3/2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"schools", "schools=", "=2", "schools=two", "Schools=2", "schools=1=2"})
        void isRefusedInAnyOtherForm(String text) {
            assertThat(weights(text).check(strategy().options(), Messages.none()))
                    .extracting(Finding::code)
                    .containsExactly("option.invalid");
        }
    }

    @Nested
    class Preparing {

        @Test
        void findsAllWrongWeightsAtOnce() {
            assertThat(findings(charter(2), weights("step-1=0,picnic=2,governance=1,governance=-1")))
                    .extracting(Finding::code)
                    .containsExactly(
                            "score.weight-not-positive",
                            "score.weight-unknown",
                            "score.weight-duplicate",
                            "score.weight-not-positive");
        }

        @Test
        void saysWhichCriteriaThereAre() {
            assertThat(findings(charter(2), weights("picnic=2")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message())
                                .isEqualTo("The option \"weights\" names \"picnic\", which is no criterion of the"
                                        + " framework.");
                        assertThat(finding.advice()).hasValue("The framework's criteria are: step-1, governance.");
                    });
        }

        @Test
        void findsAProfile() {
            assertThat(findings(charter(2).withProfileOnly(true), Options.none()))
                    .extracting(Finding::code)
                    .containsExactly("score.total-forbidden");
        }

        private List<Finding> findings(Framework framework, Options options) {
            return strategy().prepare(framework, options).findings().asList();
        }
    }

    private static Options weights(String text) {
        return Options.none().with("weights", text);
    }

    private Fraction share(Framework framework, List<Answer> answers, Options options) {
        return card(framework, answers, options).root().share().orElseThrow();
    }

    private ScoreCard card(Framework framework, List<Answer> answers, Options options) {
        return Steps.score(strategy(), framework, Steps.assessment(framework, answers), options);
    }
}
