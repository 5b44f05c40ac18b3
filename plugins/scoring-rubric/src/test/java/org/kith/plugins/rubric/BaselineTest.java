package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.number.Fraction;

class BaselineTest {

    @Nested
    class Of {

        @Test
        void takesAFigureOrIsLookedUp() {
            assertThat(Baseline.of(Fraction.of(40)))
                    .isEqualTo(new Baseline(Optional.of(Fraction.of(40)), Optional.empty()));
            assertThat(Baseline.monthsBefore(12)).isEqualTo(new Baseline(Optional.empty(), Optional.of(12)));
        }

        @Test
        void refusesBoth() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Baseline(Optional.of(Fraction.ONE), Optional.of(12)))
                    .withMessage("a baseline is either a value or some months before");
        }

        @Test
        void refusesNeither() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Baseline(Optional.empty(), Optional.empty()));
        }
    }
}
