package org.kith.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.number.Fraction;
import org.kith.core.score.Counts;
import org.kith.core.score.Method;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Options;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Messages;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;

/** A good strategy passes the whole contract; each bad one fails the test that is meant for it, with advice. */
class ScoringStrategyContractTest implements ScoringStrategyContract {

    @Override
    public ScoringStrategy strategy() {
        return new CountingScoring();
    }

    @ParameterizedTest
    @MethodSource("badStrategies")
    void failsABadStrategy(ScoringStrategy bad, Consumer<ScoringStrategyContract> test, String advice) {
        ScoringStrategyContract contract = () -> bad;

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> test.accept(contract))
                .withMessageContaining(advice);
    }

    static Stream<Arguments> badStrategies() {
        return Stream.of(names(), cards(), nodes(), states()).flatMap(each -> each);
    }

    private static Stream<Arguments> names() {
        ScoringStrategy unknown = changed(card -> card);
        ScoringStrategy shouting = new CountingScoring() {
            @Override
            public String name() {
                return "Count_Things";
            }
        };
        ScoringStrategy old = new CountingScoring() {
            @Override
            public int spi() {
                return 0;
            }
        };
        return Stream.of(
                bad("bad name", shouting, ScoringStrategyContract::hasAWellFormedName, "change name()"),
                bad(
                        "old contracts",
                        old,
                        ScoringStrategyContract::speaksThisVersionOfTheContracts,
                        "return Plugin.SPI"),
                bad("not registered", unknown, ScoringStrategyContract::isRegisteredOnBothPaths, "add the line"),
                bad("other class found", unknown, ScoringStrategyContract::isFoundByItsName, "register"),
                bad("not found", shouting, ScoringStrategyContract::isFoundByItsName, "register"),
                bad(
                        "any option",
                        new GreedyScoring(),
                        ScoringStrategyContract::hasItsOptionsChecked,
                        "do not declare"));
    }

    private static Stream<Arguments> cards() {
        FrameworkRef other = FrameworkRef.of(FrameworkId.of("other"), "1");
        Method method = new Method("other", "1", Text.of("Other."));
        return Stream.of(
                said("assessment", card -> card.withAssessment(AssessmentId.of("other"))),
                said("framework", card -> card.withFramework(other)),
                said("method", card -> card.withMethod(method)),
                said("day", card -> card.withAsOf(LocalDate.of(2000, 1, 1))));
    }

    private static Arguments said(String what, UnaryOperator<ScoreCard> change) {
        return bad("other " + what, changed(change), ScoringStrategyContract::saysWhatItScored, "Give the card");
    }

    private static Stream<Arguments> nodes() {
        return Stream.of(
                node("sum", node -> node.withPoints(Fraction.of(1, 3)), "add them up as fractions"),
                node("possible", node -> node.withPossible(Fraction.of(100)), "add them up as fractions"),
                node("number", ScoringStrategyContractTest::withoutNumber, "add them up as fractions"),
                node("too many points", node -> node.withPoints(Fraction.of(100)), "must lie between 0 and"),
                node("counts", node -> node.withCounts(Counts.NONE), "Counts.plus"));
    }

    private static ScoreNode withoutNumber(ScoreNode node) {
        return ScoreNode.builder()
                .from(node)
                .points(Optional.empty())
                .possible(Optional.empty())
                .build();
    }

    private static Arguments node(String what, UnaryOperator<ScoreNode> change, String advice) {
        ScoringStrategy bad = changed(card -> card.withRoot(change.apply(card.root())));
        return bad("wrong " + what, bad, ScoringStrategyContract::makesNodesThatAddUp, advice);
    }

    private static Stream<Arguments> states() {
        AtomicInteger calls = new AtomicInteger();
        ScoringStrategy counting = reasoned(() -> "Call " + calls.incrementAndGet());
        ScoringStrategy cased = reasoned(() -> "title".toUpperCase(Locale.getDefault()));
        ScoringStrategy digits = reasoned(() -> String.format(Locale.getDefault(), "%d points", 12));
        ScoringStrategy zoned = reasoned(() -> TimeZone.getDefault().getID());
        return Stream.of(
                bad("counter", counting, ScoringStrategyContract::givesTheSameCardTwice, "keep no state"),
                bad("counter", counting, ScoringStrategyContract::givesTheSameCardWhenPreparedAgain, "keep no state"),
                bad("counter", counting, ScoringStrategyContract::givesTheSameCardToManyThreads, "keep no state"),
                bad("machine's case", cased, ScoringStrategyContract::givesTheSameCardOnAnyMachine, "give a locale"),
                bad("machine's digits", digits, ScoringStrategyContract::givesTheSameCardOnAnyMachine, "give a locale"),
                bad("machine's zone", zoned, ScoringStrategyContract::givesTheSameCardOnAnyMachine, "take no zone"),
                bad("change", greedyHands(), ScoringStrategyContract::leavesItsInputAsItWas, "copy what you want"),
                bad("empty", picky(), ScoringStrategyContract::scoresWhatNobodyHasAnswered, "without points"),
                bad("not applicable", picky(), ScoringStrategyContract::scoresWhatDoesNotApply, "without points"),
                bad("not known", picky(), ScoringStrategyContract::scoresWhatNobodyKnows, "without points"),
                bad("refusal", refusing(), ScoringStrategyContract::givesTheSameCardTwice, "override framework()"));
    }

    private static Arguments bad(
            String name, ScoringStrategy strategy, Consumer<ScoringStrategyContract> test, String advice) {
        return argumentSet(name, strategy, test, advice);
    }

    private static ScoringStrategy reasoned(Supplier<String> reason) {
        return changed(card -> card.withRoot(card.root().withReasons(Text.of(reason.get()))));
    }

    /** {@return a strategy that changes each card, or throws instead} */
    private static ScoringStrategy changed(UnaryOperator<ScoreCard> change) {
        return new CountingScoring() {
            @Override
            public Outcome<Scorer> prepare(Framework framework, Options options) {
                return super.prepare(framework, options)
                        .map(scorer -> (input, asOf) -> change.apply(scorer.score(input, asOf)));
            }
        };
    }

    private static ScoringStrategy greedyHands() {
        return new CountingScoring() {
            @Override
            @SuppressWarnings("DoNotCall") // the very mistake
            public Outcome<Scorer> prepare(Framework framework, Options options) {
                return Outcome.of((input, asOf) -> {
                    input.assessment().answers().clear();
                    throw new AssertionError("the answers could be cleared");
                });
            }
        };
    }

    private static ScoringStrategy picky() {
        return changed(card -> {
            if (card.root().counts().rated() == 0) {
                throw new ArithmeticException("nothing to divide by");
            }
            return card;
        });
    }

    private static ScoringStrategy refusing() {
        return new CountingScoring() {
            @Override
            public Outcome<Scorer> prepare(Framework framework, Options options) {
                Finding finding = Finding.of(Severity.ERROR, "test.refused", Messages.none());
                return Outcome.failed(Findings.of(finding));
            }
        };
    }

    @Nested
    class Defaults {

        @Test
        void areAsBeforeAfterATestElsewhere() {
            Locale locale = Locale.getDefault(Locale.Category.FORMAT);
            TimeZone zone = TimeZone.getDefault();

            givesTheSameCardOnAnyMachine();

            assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(locale);
            assertThat(TimeZone.getDefault()).isEqualTo(zone);
        }

        @Test
        void areAsBeforeAfterATaskThatThrows() {
            Locale locale = Locale.getDefault();

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> Machine.elsewhere(() -> {
                        throw new IllegalStateException("on purpose");
                    }));

            assertThat(Locale.getDefault()).isEqualTo(locale);
        }
    }
}
