package org.kith.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.parallel.Resources.LOCALE;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kith.core.Kith;
import org.kith.core.assessment.Assessment;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.score.ScoreCard;
import org.kith.core.shape.ContentHash;
import org.kith.core.spi.Options;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringInput;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;

/**
 * What every scoring strategy keeps, as tests that a test class gets by implementing this interface:
 *
 * <pre>{@code
 * class TrafficLightScoringTest implements ScoringStrategyContract {
 *   @Override
 *   public ScoringStrategy strategy() {
 *     return new TrafficLightScoring();
 *   }
 * }
 * }</pre>
 *
 * <p>Nodes with the rule {@value #ADDITIVE} are recomputed from their parts.
 */
public interface ScoringStrategyContract {

    /** The rule of nodes whose points and possible points are those of their parts, each times its weight. */
    String ADDITIVE = "weighted-sum";

    /** {@return the strategy that is tested} */
    ScoringStrategy strategy();

    /** {@return a framework that the strategy can score; three criteria on a scale from 0 to 4 unless overridden} */
    default Framework framework() {
        return Samples.framework();
    }

    /** {@return settings that fit the framework; none unless overridden} */
    default Options options() {
        return Options.none();
    }

    /** Kith gives the strategy to whoever asks for its name. */
    @Test
    default void isFoundByItsName() {
        assertThat(Kith.load().plugins().scoring(strategy().name()))
                .as(
                        "Kith finds no scoring strategy named '%s': register %s as a service, give it a public"
                                + " constructor without parameters, and use the name only once.",
                        strategy().name(), strategy().getClass().getName())
                .get()
                .hasSameClassAs(strategy());
    }

    /** The strategy is registered for the class path and, if it comes in a module, for the module path. */
    @Test
    default void isRegisteredOnBothPaths() {
        Registration.checkServices(strategy(), ScoringStrategy.class);
    }

    /** The name has the syntax that Kith takes. */
    @Test
    default void hasAWellFormedName() {
        Registration.checkName(strategy());
    }

    /** The strategy was compiled for the contracts that it is tested with. */
    @Test
    default void speaksThisVersionOfTheContracts() {
        Registration.checkSpi(strategy());
    }

    /** Kith refuses an option that the strategy does not declare. */
    @Test
    default void hasItsOptionsChecked() {
        Assessment assessment = Samples.rated(framework());
        Outcome<ScoreCard> outcome = Kith.load()
                .score(
                        Dossier.of(Samples.place(), framework(), assessment),
                        assessment.id(),
                        strategy().name(),
                        options().with("no-such-option", "1"),
                        Samples.AS_OF);
        assertThat(outcome.findings().stream().map(Finding::code))
                .as("An option that was never declared must be refused: do not declare 'no-such-option' in options().")
                .contains("option.unknown");
    }

    /** The card says which assessment was scored, against what, how and for which day. */
    @Test
    default void saysWhatItScored() {
        Assessment assessment = Samples.rated(framework());
        ScoreCard card = scored(assessment);
        assertThat(card.assessment())
                .as("Give the card the id of the assessment.")
                .isEqualTo(assessment.id());
        assertThat(card.framework().id())
                .as("Give the card the framework's id.")
                .isEqualTo(framework().id());
        assertThat(card.framework().version())
                .as("Give the card the framework's version.")
                .isEqualTo(framework().version());
        assertThat(card.method().name())
                .as("Give the card a method with the strategy's name.")
                .isEqualTo(strategy().name());
        assertThat(card.asOf()).as("Give the card the day that was asked for.").isEqualTo(Samples.AS_OF);
    }

    /** Nodes keep their laws: points within bounds, counts and additive nodes made of their parts. */
    @Test
    default void makesNodesThatAddUp() {
        NodeLaws.check(scored(Samples.rated(framework())).root());
        NodeLaws.check(scored(Samples.unanswered(framework())).root());
        NodeLaws.check(scored(Samples.notApplicable(framework())).root());
        NodeLaws.check(scored(Samples.dontKnow(framework())).root());
    }

    /** One scorer gives the same card for the same input, time after time. */
    @Test
    default void givesTheSameCardTwice() {
        Scorer scorer = prepared();
        ScoringInput input = ScoringInput.of(Samples.rated(framework()));
        assertThat(scorer.score(input, Samples.AS_OF))
                .as("The same input gave two different cards: keep no state, and use no clock and no random numbers.")
                .isEqualTo(scorer.score(input, Samples.AS_OF));
    }

    /** Two scorers that were prepared alike give the same card. */
    @Test
    default void givesTheSameCardWhenPreparedAgain() {
        assertThat(scored(Samples.rated(framework())))
                .as("Two scorers prepared alike gave different cards: keep no state in the strategy.")
                .isEqualTo(scored(Samples.rated(framework())));
    }

    /** Scoring does not try to change what it is given. */
    @Test
    default void leavesItsInputAsItWas() {
        Framework framework = framework();
        Assessment assessment = Samples.rated(framework);
        assertThatNoException()
                .as("Scoring failed: do not change the assessment or the framework; copy what you want to change.")
                .isThrownBy(() -> scored(assessment));
        assertThat(ContentHash.of(assessment))
                .as("Scoring changed the assessment: copy what you want to change.")
                .isEqualTo(ContentHash.of(Samples.rated(framework)));
    }

    /** An assessment that nobody has answered gives a card. */
    @Test
    default void scoresWhatNobodyHasAnswered() {
        checkScores(Samples.unanswered(framework()));
    }

    /** An assessment in which nothing is applicable gives a card. */
    @Test
    default void scoresWhatDoesNotApply() {
        checkScores(Samples.notApplicable(framework()));
    }

    /** An assessment in which nothing is known gives a card. */
    @Test
    default void scoresWhatNobodyKnows() {
        checkScores(Samples.dontKnow(framework()));
    }

    /** Calls from several threads at once give the same card. */
    @Test
    default void givesTheSameCardToManyThreads() {
        Scorer scorer = prepared();
        ScoringInput input = ScoringInput.of(Samples.rated(framework()));
        assertThat(Threads.results(() -> scorer.score(input, Samples.AS_OF)))
                .as("Calls from several threads gave different cards: keep no state in the scorer.")
                .hasSize(1);
    }

    /** The default locale and time zone of the machine do not matter. They are changed for a moment. */
    @Test
    @ResourceLock(LOCALE)
    @ResourceLock(TIME_ZONE)
    default void givesTheSameCardOnAnyMachine() {
        ScoreCard card = scored(Samples.rated(framework()));
        Machine.elsewhere(() -> scored(Samples.rated(framework())))
                .forEach((machine, other) -> assertThat(other)
                        .as(
                                "The card is another one on a machine set to %s: give a locale to every format and"
                                        + " change of case, and take no zone from the machine.",
                                machine)
                        .isEqualTo(card));
    }

    private void checkScores(Assessment assessment) {
        assertThatNoException()
                .as("Scoring %s failed: give a card without points that says why.", assessment.id())
                .isThrownBy(() -> scored(assessment));
    }

    private ScoreCard scored(Assessment assessment) {
        return prepared().score(ScoringInput.of(assessment), Samples.AS_OF);
    }

    private Scorer prepared() {
        Outcome<Scorer> outcome = strategy().prepare(framework(), options());
        assertThat(outcome.value())
                .as(
                        "The strategy does not fit the framework or the options of this test: override framework() or"
                                + " options(). It found: %s",
                        outcome.findings())
                .isPresent();
        return outcome.orElseThrow();
    }
}
