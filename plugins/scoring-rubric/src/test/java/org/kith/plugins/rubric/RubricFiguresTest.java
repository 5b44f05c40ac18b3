package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.framework;
import static org.kith.plugins.rubric.SmallRubrics.node;
import static org.kith.plugins.rubric.SmallRubrics.rubric;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.dossier.Dossier;
import org.kith.core.indicator.Direction;
import org.kith.core.indicator.Fidelity;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.indicator.Observation;
import org.kith.core.indicator.ObservationId;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.text.Text;
import org.kith.core.validation.Severity;

/** What can be wrong with a rubric for the indicators and figures that lie beside it. */
class RubricFiguresTest {

    private static final IndicatorId PEOPLE = IndicatorId.of("people");

    @Nested
    class TargetMissing {

        @Test
        void isFoundWhereAFigureIsNoShare() {
            Dossier dossier = dossier(Direction.HIGHER_IS_BETTER, figure(Optional.empty(), Optional.empty()))
                    .plus(observation("350").build());

            assertThat(Trial.KITH.check(dossier, Trial.DAY)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("rubric.target-missing");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.document()).hasValue("rubric/scheme");
                assertThat(finding.pointer()).hasToString("/root/formula");
                assertThat(finding.arguments()).containsExactly("scheme", "people", "350");
            });
        }

        @ParameterizedTest
        @CsvSource({"0", "1", "0.4"})
        void isNotFoundForAShare(String value) {
            assertThat(wrong(dossier(Direction.HIGHER_IS_BETTER, figure(Optional.empty(), Optional.empty()))
                            .plus(observation(value).build())))
                    .isEmpty();
        }

        @Test
        void isNotFoundForAFigureThatIsNotExactAndSoNotScored() {
            assertThat(wrong(dossier(Direction.HIGHER_IS_BETTER, figure(Optional.empty(), Optional.empty()))
                            .plus(observation("over 350").build())))
                    .isEmpty();
        }

        @Test
        void isNotFoundForAPartOfSomething() {
            assertThat(wrong(dossier(Direction.HIGHER_IS_BETTER, figure(Optional.empty(), Optional.empty()))
                            .plus(observation("350").of(Fraction.of(400)).build())))
                    .isEmpty();
        }

        @Test
        void isNotFoundForAnotherIndicator() {
            assertThat(wrong(dossier(Direction.HIGHER_IS_BETTER, figure(Optional.empty(), Optional.empty()))
                            .plus(indicator(Direction.HIGHER_IS_BETTER).withId(IndicatorId.of("other")))
                            .plus(observation("350")
                                    .indicator(IndicatorId.of("other"))
                                    .build())))
                    .isEmpty();
        }

        @Test
        void isNotFoundWhereThereIsATarget() {
            assertThat(wrong(dossier(
                                    Direction.HIGHER_IS_BETTER,
                                    figure(Optional.empty(), Optional.of(Target.of(Fraction.of(400)))))
                            .plus(observation("350").build())))
                    .isEmpty();
        }
    }

    @Nested
    class TargetBehindBaseline {

        private static final String FOUND = "rubric.target-behind-baseline /root/formula/target";

        @ParameterizedTest
        @CsvSource({"HIGHER_IS_BETTER, 60, 40", "LOWER_IS_BETTER, 40, 60"})
        void isFoundWhereTheTargetIsWorse(Direction direction, int baseline, int target) {
            assertThat(wrong(dossier(
                            direction, figure(baseline(baseline), Optional.of(Target.of(Fraction.of(target)))))))
                    .containsExactly(FOUND);
        }

        @ParameterizedTest
        @CsvSource({
            "HIGHER_IS_BETTER, 40, 60",
            "LOWER_IS_BETTER, 60, 40",
            "HIGHER_IS_BETTER, 60, 60",
            "LOWER_IS_BETTER, 60, 60",
            "NEUTRAL, 60, 40"
        })
        void isNotFoundWhereItIsBetterOrToBeHeld(Direction direction, int baseline, int target) {
            assertThat(wrong(dossier(
                            direction, figure(baseline(baseline), Optional.of(Target.of(Fraction.of(target)))))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"HIGHER_IS_BETTER, 9/10", "LOWER_IS_BETTER, 11/10"})
        void isFoundForAMultipleOfABaseline(Direction direction, String times) {
            Optional<Target> target = Optional.of(Target.timesBaseline(Fraction.parse(times)));

            assertThat(wrong(dossier(direction, figure(baseline(60), target)))).containsExactly(FOUND);
            assertThat(wrong(dossier(direction, figure(Optional.of(Baseline.monthsBefore(12)), target))))
                    .containsExactly(FOUND);
        }

        @ParameterizedTest
        @CsvSource({"HIGHER_IS_BETTER, 11/10", "LOWER_IS_BETTER, 9/10"})
        void isNotFoundForABetterMultiple(Direction direction, String times) {
            Optional<Target> target = Optional.of(Target.timesBaseline(Fraction.parse(times)));

            assertThat(wrong(dossier(direction, figure(baseline(60), target)))).isEmpty();
        }

        @Test
        void isNotFoundForABaselineThatIsLookedUp() {
            assertThat(wrong(dossier(
                            Direction.HIGHER_IS_BETTER,
                            figure(Optional.of(Baseline.monthsBefore(12)), Optional.of(Target.of(Fraction.of(40)))))))
                    .isEmpty();
        }

        @Test
        void isNotFoundWhereNobodyKnowsTheIndicator() {
            Rubric rubric = rubric(figure(baseline(60), Optional.of(Target.of(Fraction.of(40)))))
                    .build();

            assertThat(wrong(Dossier.of(framework(), rubric)))
                    .containsExactly("reference.dangling /root/formula/indicator");
        }

        private static Optional<Baseline> baseline(int value) {
            return Optional.of(Baseline.of(Fraction.of(value)));
        }
    }

    private static List<String> wrong(Dossier dossier) {
        return Trial.KITH.check(dossier, Trial.DAY).stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static Dossier dossier(Direction direction, RubricNode root) {
        return Dossier.of(framework(), indicator(direction), rubric(root).build());
    }

    private static RubricNode figure(Optional<Baseline> baseline, Optional<Target> target) {
        return node("scheme", new Formula.Figure(PEOPLE, baseline, target)).build();
    }

    private static Indicator indicator(Direction direction) {
        return Indicator.builder()
                .id(PEOPLE)
                .version("1")
                .title(Text.of("People"))
                .direction(direction)
                .build();
    }

    private static Observation.Builder observation(String value) {
        return Observation.builder()
                .id(ObservationId.of("figure"))
                .indicator(PEOPLE)
                .version("1")
                .date(Trial.DAY)
                .value(Qualified.parse(value))
                .fidelity(Fidelity.AS_DEFINED);
    }
}
