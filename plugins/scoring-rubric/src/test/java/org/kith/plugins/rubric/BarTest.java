package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.LevelKey;

class BarTest {

    private static final LevelKey SILVER = LevelKey.of("silver");
    private static final Threshold HALF = Threshold.parse("at least 1/2");

    @Nested
    class Of {

        @Test
        void takesALevel() {
            assertThat(Bar.of(SILVER)).isEqualTo(new Bar(Optional.of(SILVER), Optional.empty()));
        }

        @Test
        void takesAShare() {
            assertThat(Bar.of(HALF)).isEqualTo(new Bar(Optional.empty(), Optional.of(HALF)));
        }

        @Test
        void refusesBoth() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Bar(Optional.of(SILVER), Optional.of(HALF)))
                    .withMessage("a bar is either a level or a share");
        }

        @Test
        void refusesNeither() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Bar(Optional.empty(), Optional.empty()));
        }
    }
}
