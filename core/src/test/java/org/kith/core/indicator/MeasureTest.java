package org.kith.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

class MeasureTest {

    @Test
    void saysWhatIsCounted() {
        assertThat(measure().title(Text.of("Schools on the programme")).build().indicator())
                .isEmpty();
        assertThat(measure().indicator(IndicatorId.of("schools")).build().title())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure().build())
                .withMessage("a measure needs an indicator or a title");
    }

    @Test
    void doesNotAimBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.Relative.of(Fraction.of(-1, 10)))
                .withMessage("a target must not be a negative multiple of its baseline");
    }

    private static Measure.Builder measure() {
        return Measure.builder().direction(Direction.HIGHER_IS_BETTER);
    }
}
