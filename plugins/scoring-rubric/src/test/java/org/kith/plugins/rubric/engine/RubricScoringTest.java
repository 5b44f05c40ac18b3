package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.plugins.rubric.SmallRubrics.node;
import static org.kith.plugins.rubric.SmallRubrics.ratings;
import static org.kith.plugins.rubric.SmallRubrics.rubric;

import com.google.common.collect.Lists;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreCard;
import org.kith.core.spi.Option;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.spi.TableScorer;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.OpenAnswers;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.RubricId;
import org.kith.plugins.rubric.RubricNode;
import org.kith.plugins.rubric.RubricRules;
import org.kith.plugins.rubric.SmallRubrics;
import org.kith.plugins.rubric.Trial;
import org.kith.plugins.testkit.Samples;
import org.kith.plugins.testkit.ScoringStrategyContract;

/** The contract of strategies, kept by a rubric for the framework of the samples. */
class RubricScoringTest implements ScoringStrategyContract {

    private static final Framework QUESTIONS = SmallRubrics.framework();

    private final ScoringStrategyContract itself = RubricScoring::new;

    @Override
    public ScoringStrategy strategy() {
        return new WithScheme();
    }

    @Test
    @Override
    public void isFoundByItsName() {
        itself.isFoundByItsName();
    }

    @Test
    @Override
    public void isRegisteredOnBothPaths() {
        itself.isRegisteredOnBothPaths();
    }

    @Nested
    class Preparing {

        @Test
        void takesAScheme() {
            assertThat(new RubricScoring().prepare(QUESTIONS, Options.none()).findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("score.scheme-missing");
                        assertThat(finding.arguments()).containsExactly("rubric", "rubric");
                    });
        }

        @Test
        void takesASchemeThroughTheFrontDoorToo() {
            Assessment look = Samples.rated(QUESTIONS);

            assertThat(Trial.KITH
                            .score(Dossier.of(QUESTIONS, look), look.id(), "rubric", Options.none(), Trial.DAY)
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("score.scheme-missing");
        }

        @Test
        void findsAllThatIsWrong() {
            Rubric wrong = rubric(node("scheme", new Formula.Sum(ratings("a", "z")))
                            .weight(Fraction.ZERO)
                            .build())
                    .frameworkVersion("2")
                    .build();

            Outcome<Scorer> outcome = new RubricScoring().prepare(wrong, QUESTIONS, Options.none());

            assertThat(outcome.value()).isEmpty();
            assertThat(outcome.findings()).containsExactlyElementsOf(RubricRules.check(wrong, QUESTIONS));
            assertThat(outcome.findings()).hasSize(3);
        }

        @Test
        void refusesAnotherFramework() {
            Framework other = QUESTIONS.withId(FrameworkId.of("other"));

            assertThat(new RubricScoring()
                            .prepare(rubric().build(), other, Options.none())
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("rubric.other-framework");
        }

        @Test
        void hasNoOptions() {
            assertThat(new RubricScoring().options()).isEqualTo(List.<Option<?>>of());
        }
    }

    @Nested
    class Card {

        private final Trial trial = Trial.of(Trial.questions("l0 l1 l2", "a b"), """
                "open": "lowest", "root": {"key": "scheme", "formula": {"kind": "sum", "parts": [@a, @b]}}
                """);

        @Test
        void namesTheRubricAsItsMethod() {
            ScoreCard card = trial.score("1 2");

            assertThat(card.method().name()).isEqualTo("scheme");
            assertThat(card.method().version()).isEqualTo("1");
            assertThat(card.id()).isEqualTo(ScoreCard.idOf(card.assessment(), "scheme"));
        }

        @Test
        void takesALevelThatTheScaleHasNotAsUnansweredAndSaysSo() {
            Trial finer = Trial.of(Trial.questions("l0 l1 l2 l3", "a b"), "\"open\": \"lowest\", \"root\": @a");
            Assessment offScale = finer.assessment("look", "3 2").build();

            ScoreCard card = trial.score(offScale);

            assertThat(Trial.number(card.root())).isEqualTo("2 of 4");
            assertThat(card.root().counts().unanswered()).isEqualTo(1);
            assertThat(card.root().reasons())
                    .extracting(Text::value)
                    .anyMatch(reason -> reason.contains("the scale has no such level") && reason.contains(": a"));
        }

        @Test
        void setsAsideWhatTheFrameworkDoesNotRate() {
            Trial more = Trial.of(Trial.questions("l0 l1 l2", "a b c"), "\"open\": \"lowest\", \"root\": @a");

            ScoreCard card = trial.score(more.assessment("look", "1 2 2").build());

            assertThat(Trial.number(card.root())).isEqualTo("3 of 4");
            assertThat(card.root().reasons())
                    .extracting(Text::value)
                    .anyMatch(reason -> reason.startsWith("Set aside") && reason.endsWith(": c."));
        }
    }

    @Nested
    class Tables {

        @Test
        void areScored() {
            Scorer scorer = new RubricScoring()
                    .prepare(rubric().build(), QUESTIONS, Options.none())
                    .orElseThrow();
            ResponseTable table = ResponseTable.builder(QUESTIONS)
                    .addRow(new byte[] {1, 2, 0, 0})
                    .addRow(new byte[] {4, ResponseTable.NOT_APPLICABLE, 0, 0})
                    .build();

            // 3 of 8 and 4 of 4: the shares are 3/8 and 1.
            assertThat(scorer.forTables(Trial.DAY)
                            .orElseThrow()
                            .tally(table)
                            .nodes()
                            .get("scheme")
                            .shareSum())
                    .isEqualTo(Fraction.of(11, 8));
        }

        @Test
        void ofAnotherVersionAreRefused() {
            Scorer scorer = new RubricScoring()
                    .prepare(rubric().build(), QUESTIONS, Options.none())
                    .orElseThrow();
            ResponseTable other =
                    ResponseTable.builder(QUESTIONS.withVersion("2")).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scorer.forTables(Trial.DAY).orElseThrow().tally(other));
        }

        @Test
        void inWhichAnswersStandForSomethingElseAreRefused() {
            TableScorer tables = new RubricScoring()
                    .prepare(rubric().build(), QUESTIONS, Options.none())
                    .orElseThrow()
                    .forTables(Trial.DAY)
                    .orElseThrow();
            Framework reversed = QUESTIONS.withCriteria(Lists.reverse(QUESTIONS.criteria()));
            Scale scale = QUESTIONS.scales().get(0);
            Framework upsideDown = QUESTIONS.withScales(
                    scale.withLevels(Lists.transform(scale.levels(), level -> level.withValue(2 * level.value()))));

            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> tables.tally(ResponseTable.builder(reversed).build()));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> tables.tally(ResponseTable.builder(upsideDown).build()));
        }

        @Test
        void ofTheSameFrameworkInOtherWordsAreScored() {
            TableScorer tables = new RubricScoring()
                    .prepare(rubric().build(), QUESTIONS, Options.none())
                    .orElseThrow()
                    .forTables(Trial.DAY)
                    .orElseThrow();
            Framework reworded = QUESTIONS.withTitle(Text.of("In other words"));

            assertThat(tables.tally(ResponseTable.builder(reworded).build()).rows())
                    .isZero();
        }
    }

    /** The strategy with a scheme that bears its name, as the contract wants one that needs nothing else. */
    private static final class WithScheme implements ScoringStrategy {

        private final RubricScoring strategy = new RubricScoring();

        @Override
        public String name() {
            return strategy.name();
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public Outcome<Scorer> prepare(Framework framework, Options options) {
            return strategy.prepare(scheme(framework), framework, options);
        }

        private Rubric scheme(Framework framework) {
            List<RubricNode> parts = ratings(framework.rated().stream()
                    .map(criterion -> criterion.key().value())
                    .toArray(String[]::new));
            return rubric(node(name(), new Formula.Sum(parts)).build())
                    .id(RubricId.of(name()))
                    .framework(framework.id())
                    .open(OpenAnswers.LOWEST)
                    .build();
        }
    }
}
