package org.kith.plugins.rubric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.SmallRubrics.fraction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.indicator.Direction;
import org.kith.core.indicator.Fidelity;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.indicator.Observation;
import org.kith.core.indicator.ObservationId;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.number.Qualifier;

class ProgressTest {

    @Nested
    class WithoutTarget {

        @ParameterizedTest
        @CsvSource({"7/13, 7/13", "0, 0", "1, 1", "3/2, 1", "-1/2, 0"})
        void isTheFigureItselfWithinBounds(String value, String share) {
            assertThat(progress(Direction.HIGHER_IS_BETTER, value, null, null).share())
                    .hasValue(fraction(share));
        }

        @ParameterizedTest
        @CsvSource({"3/10, 7/10", "0, 1", "2, 0", "-1, 1"})
        void isTheRestWhereLessIsBetter(String value, String share) {
            assertThat(progress(Direction.LOWER_IS_BETTER, value, null, null).share())
                    .hasValue(fraction(share));
        }
    }

    @Nested
    class WithTarget {

        @ParameterizedTest
        @CsvSource({"40, 0", "45, 1/4", "60, 1", "61, 1", "39, 0"})
        void isTheWayUpwards(String value, String share) {
            assertThat(progress(Direction.HIGHER_IS_BETTER, value, "40", "60").share())
                    .hasValue(fraction(share));
        }

        @ParameterizedTest
        @CsvSource({"20, 0", "13, 7/10", "10, 1", "9, 1", "21, 0"})
        void isTheWayDownwards(String value, String share) {
            assertThat(progress(Direction.LOWER_IS_BETTER, value, "20", "10").share())
                    .hasValue(fraction(share));
        }

        @Test
        void beginsAtNothingWithoutABaseline() {
            assertThat(progress(Direction.HIGHER_IS_BETTER, "15", null, "60").share())
                    .hasValue(fraction("1/4"));
        }

        @ParameterizedTest
        @CsvSource({
            "HIGHER_IS_BETTER, 30, 60, 40, 0",
            "HIGHER_IS_BETTER, 50, 60, 40, 1",
            "HIGHER_IS_BETTER, 40, 60, 40, 1",
            "LOWER_IS_BETTER, 11, 10, 20, 1",
            "LOWER_IS_BETTER, 21, 10, 20, 0",
            "HIGHER_IS_BETTER, 40, 40, 40, 1",
            "HIGHER_IS_BETTER, 39, 40, 40, 0",
        })
        void isAllOrNothingWhereTheTargetWasReachedAtTheBaseline(
                Direction direction, String value, String baseline, String target, String share) {
            assertThat(progress(direction, value, baseline, target).share()).hasValue(fraction(share));
        }
    }

    @Nested
    class Neutral {

        @Test
        void hasNoShare() {
            assertThat(progress(Direction.NEUTRAL, "1/2", null, null).share()).isEmpty();
            assertThat(progress(Direction.NEUTRAL, "50", "40", "60").share()).isEmpty();
        }
    }

    private static Progress progress(
            Direction direction, String value, @Nullable String baseline, @Nullable String target) {
        return new Progress(observation(value), direction, optional(baseline), optional(target));
    }

    private static Optional<Fraction> optional(@Nullable String number) {
        return Optional.ofNullable(number).map(Fraction::parse);
    }

    private static Observation observation(String value) {
        Fraction figure = fraction(value);
        return Observation.builder()
                .id(ObservationId.of("figure-1"))
                .indicator(IndicatorId.of("figure"))
                .version("1")
                .date(LocalDate.of(2026, 3, 1))
                .value(Qualified.of(Qualifier.EXACT, new BigDecimal(figure.numerator())))
                .of(Fraction.of(figure.denominator(), BigInteger.ONE))
                .fidelity(Fidelity.AS_DEFINED)
                .build();
    }
}
