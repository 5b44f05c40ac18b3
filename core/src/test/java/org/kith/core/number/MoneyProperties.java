package org.kith.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyProperties {

    @Property
    void isReadBackFromItsText(@ForAll("sums") Money a) {
        assertThat(Money.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void undoesWhatItDid(@ForAll int a, @ForAll int b) {
        Money start = Money.of(Currency.getInstance("GBP"), a);
        Money step = Money.of(Currency.getInstance("GBP"), b);

        assertThat(start.plus(step).minus(step)).isEqualTo(start);
    }

    @Provide
    Arbitrary<Money> sums() {
        return Combinators.combine(Arbitraries.of("GBP", "EUR", "JPY", "KWD", "CLF"), Arbitraries.longs())
                .as((code, minorUnits) -> Money.of(Currency.getInstance(code), minorUnits));
    }
}
