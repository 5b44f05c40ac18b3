package org.kith.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Plymouth: 8 schools on the programme, 25 waiting. */
    private static final Share SCHOOLS = Share.of(8, 8 + 25);

    @Test
    void keepsBothNumbers() {
        assertThat(SCHOOLS).hasToString("8 of 33").isNotEqualTo(Share.of(16, 66));
    }

    @Test
    void isAnExactFraction() {
        assertThat(SCHOOLS.fraction()).hasValue(Fraction.of(8, 33));
    }

    @Test
    void isNoFractionOfNone() {
        assertThat(Share.NONE.fraction()).isEmpty();
    }

    @Test
    void leavesARest() {
        assertThat(SCHOOLS.rest()).isEqualTo(Share.of(25, 33));
    }

    @Test
    void goesTogetherWithAnother() {
        assertThat(SCHOOLS.plus(Share.of(13, 20))).isEqualTo(Share.of(21, 53));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, not be below 0", "6, 5, not be above the whole", "0, -1, not be above the whole"})
    void isNeverLessThanNoneOrMoreThanAll(long part, long whole, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(part, whole))
                .withMessageContaining(why);
    }

    @Test
    void refusesAWholeThatIsTooLarge() {
        Share all = Share.of(0, Long.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> all.plus(Share.of(0, 1)));
    }
}
