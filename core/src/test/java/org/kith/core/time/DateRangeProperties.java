package org.kith.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 20);

    @Property
    void hasAsManyDaysAsItContains(@ForAll("ranges") DateRange a) {
        long contained =
                FIRST.datesUntil(FIRST.plusDays(100)).filter(a::contains).count();

        assertThat(a.days()).isEqualTo(contained);
    }

    @Property
    void isMadeAgainFromItsLastDay(@ForAll("ranges") DateRange a) {
        assertThat(DateRange.ofClosed(a.start(), a.endInclusive())).isEqualTo(a);
    }

    @Property
    void sharesTheDaysThatBothContain(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        long shared = FIRST.datesUntil(FIRST.plusDays(100))
                .filter(day -> a.contains(day) && b.contains(day))
                .count();

        assertThat(a.intersection(b).map(DateRange::days).orElse(0L)).isEqualTo(shared);
        assertThat(a.overlaps(b)).isEqualTo(shared > 0);
        assertThat(a.contains(b)).isEqualTo(shared == b.days());
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 30);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 30);
        return Combinators.combine(start, days)
                .as((from, length) -> DateRange.of(FIRST.plusDays(from), FIRST.plusDays(from + length)));
    }
}
