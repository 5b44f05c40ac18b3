package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.course.Samples.line;
import static org.kith.course.Samples.track;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.number.Money;

class TrackTest {

    private static final TrackId ID = TrackId.of("evening");

    @Nested
    class Fee {

        @Test
        void isZeroWhereZeroWasSaid() {
            assertThat(track(ID, line("GBP 0.00")).fee()).contains(Money.parse("GBP 0.00"));
        }

        @Test
        void isAbsentWhereNothingWasSaid() {
            assertThat(track(ID).fee()).isEmpty();
        }

        @Test
        void countsReductions() {
            assertThat(track(ID, line("GBP 250.00"), line("GBP -100.00")).fee()).contains(Money.parse("GBP 150.00"));
        }

        @Test
        void isAbsentInSeveralCurrencies() {
            assertThat(track(ID, line("GBP 250.00"), line("EUR 50.00")).fee()).isEmpty();
        }

        @Test
        void mustFitIntoMoney() {
            FeeLine largest = line("GBP 92233720368547758.07");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> track(ID, largest, largest))
                    .withMessage("the sum of the fees is larger than any money can be");
        }
    }
}
