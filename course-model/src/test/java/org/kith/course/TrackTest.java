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
    class ChosenAfter {

        @Test
        void costsOnlyTheDifference() {
            assertThat(Samples.foundation().build().extraFee(Samples.WITH)).contains(Money.parse("GBP 50.00"));
        }

        @Test
        void costsNothingMoreWhereItIsChosenAtTheStart() {
            assertThat(Samples.foundation().build().extraFee(Samples.WITHOUT)).isEmpty();
        }

        @Test
        void hasNoExtraFeeInAnotherCurrency() {
            Course course = Samples.foundation()
                    .build()
                    .withTracks(
                            track(Samples.WITHOUT, line("EUR 250.00")),
                            track(Samples.WITH, line("GBP 300.00")).withChosenAfter(Samples.WITHOUT));

            assertThat(course.extraFee(Samples.WITH)).isEmpty();
        }

        @Test
        void hasNoExtraFeeWhereAFeeIsBelowZero() {
            Course course = Samples.foundation()
                    .build()
                    .withTracks(
                            track(Samples.WITHOUT, line("GBP -92233720368547758.08")),
                            track(Samples.WITH, line("GBP 300.00")).withChosenAfter(Samples.WITHOUT));

            assertThat(course.extraFee(Samples.WITH)).isEmpty();
        }
    }

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
