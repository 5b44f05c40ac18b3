package org.kith.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency GBP = Currency.getInstance("GBP");

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({
            "GBP 250.00, 25000",
            "GBP -0.05, -5",
            "JPY 5000, 5000",
            "KWD 1.234, 1234",
            "GBP 92233720368547758.07, 9223372036854775807",
            "GBP -92233720368547758.08, -9223372036854775808",
        })
        void areReadAndWritten(String text, long minorUnits) {
            assertThat(Money.parse(text).minorUnits()).isEqualTo(minorUnits);
            assertThat(Money.parse(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "GBP",
                    "GBP ",
                    "GBP 250",
                    "GBP 250.0",
                    "GBP 250.000",
                    "JPY 5000.00",
                    "250.00 GBP",
                    "GBP250.00",
                    "gbp 250.00",
                    "ZZZ 250.00",
                    "XXX 250",
                    "XAU 1",
                    "GBP +250.00",
                    "GBP 1,250.00",
                    "GBP  250.00",
                    "GBP 2e3.00",
                    "GBP 92233720368547758.08",
                    "GBP 00000000000000000000000000250.00",
                    "£250.00"
                })
        void areNothingElse(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse(text))
                    .withMessage(
                            "Not a sum of money: a currency code, a space and a number with exactly the decimals of"
                                    + " the currency, such as GBP 250.00 or JPY 5000, up to 63 bits of minor units");
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void addsAndTakesAway() {
            assertThat(pounds(250).plus(pounds(50))).isEqualTo(pounds(300));
            assertThat(pounds(250).minus(pounds(300))).isEqualTo(pounds(-50));
        }

        @Test
        void multiplies() {
            assertThat(pounds(250).times(80)).isEqualTo(pounds(20_000));
        }

        @Test
        void doesNotMixCurrencies() {
            Money euros = Money.parse("EUR 1.00");
            String message = "GBP and EUR are different currencies; convert one of them first";

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pounds(1).plus(euros))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pounds(1).minus(euros))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> pounds(1).compareTo(euros))
                    .withMessage(message);
        }

        @Test
        void doesNotOverflowInSilence() {
            Money most = Money.of(GBP, Long.MAX_VALUE);
            Money least = Money.of(GBP, Long.MIN_VALUE);

            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(most));
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(most));
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
        }
    }

    @Test
    void needsACurrencyWithUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(Currency.getInstance("XAU"), 1))
                .withMessage("XAU cannot be counted in minor units");
    }

    @Test
    void isComparedBySize() {
        assertThat(pounds(250)).isLessThan(pounds(300)).isEqualByComparingTo(pounds(250));
    }

    @Test
    void differsByCurrency() {
        assertThat(Money.zero(GBP)).isNotEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void tellsMajorUnits() {
        assertThat(pounds(250).amount()).isEqualTo(new BigDecimal("250.00"));
    }

    @Test
    void mayBeZeroOrNegative() {
        assertThat(Money.zero(GBP).isZero()).isTrue();
        assertThat(pounds(-1).isZero()).isFalse();
        assertThat(pounds(-1).isNegative()).isTrue();
        assertThat(Money.zero(GBP).isNegative()).isFalse();
    }

    private static Money pounds(long pounds) {
        return Money.of(GBP, 100 * pounds);
    }
}
