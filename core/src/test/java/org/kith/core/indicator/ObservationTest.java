package org.kith.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.time.DateRange;

class ObservationTest {

    @Test
    void isAShareOfWhatItIsAPartOf() {
        // Plymouth: 436 of the 697 compassionate friends live in the city itself
        assertThat(observation("436").of(Fraction.of(697)).build().share()).isEqualTo(Fraction.of(436, 697));
    }

    @Test
    void isItselfIfItIsAPartOfNothing() {
        assertThat(observation("238").build().share()).isEqualTo(Fraction.of(238));
    }

    @Test
    void keepsItsWord() {
        assertThat(observation("over 90").build().value()).isEqualTo(Qualified.parse("over 90"));
    }

    @Test
    void isOfTheLastDayOfItsPeriod() {
        DateRange year = DateRange.of(LocalDate.of(2021, 3, 15), LocalDate.of(2022, 3, 15));

        assertThat(observation("8").period(year).build().date()).isEqualTo(year.endInclusive());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observation("8")
                        .period(DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1)))
                        .build())
                .withMessage("the date of a figure must be the last day of its period");
    }

    private static Observation.Builder observation(String value) {
        return Observation.builder()
                .id(ObservationId.of("o"))
                .indicator(IndicatorId.of("i"))
                .version("1")
                .date(LocalDate.of(2022, 3, 14))
                .value(Qualified.parse(value))
                .fidelity(Fidelity.AS_DEFINED);
    }
}
