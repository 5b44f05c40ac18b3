package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffortTest {

    @Test
    void saysHowLongAndHowOften() {
        assertThat(Effort.of(120, Rhythm.MONTHLY).minutes()).isEqualTo(120);
        assertThat(Effort.of(120, Rhythm.MONTHLY).rhythm()).isEqualTo(Rhythm.MONTHLY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_001})
    void takesAMinuteAtLeastAndNotForEver(int minutes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effort.of(minutes, Rhythm.ONCE))
                .withMessage("an effort takes 1 to 100000 minutes");
    }
}
