package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.number.Fraction;

class TargetTest {

    @Nested
    class Of {

        @Test
        void takesAFigureOrAMultiple() {
            assertThat(Target.of(Fraction.of(60)))
                    .isEqualTo(new Target(Optional.of(Fraction.of(60)), Optional.empty()));
            assertThat(Target.timesBaseline(Fraction.of(11, 10)))
                    .isEqualTo(new Target(Optional.empty(), Optional.of(Fraction.of(11, 10))));
        }

        @Test
        void refusesBoth() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Target(Optional.of(Fraction.ONE), Optional.of(Fraction.ONE)))
                    .withMessage("a target is either a value or a multiple of the baseline");
        }

        @Test
        void refusesNeither() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Target(Optional.empty(), Optional.empty()));
        }
    }
}
