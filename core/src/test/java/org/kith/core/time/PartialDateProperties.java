package org.kith.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PartialDateProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);
    private static final List<LocalDate> DAYS =
            FIRST.datesUntil(FIRST.plusDays(120)).toList();

    @Property
    void isReadBackFromItsText(@ForAll("dates") PartialDate a) {
        assertThat(PartialDate.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void doesNotEndBeforeItStarts(@ForAll("dates") PartialDate a) {
        assertThat(a.earliest().isPresent()
                        && a.latest().isPresent()
                        && a.latest().get().isBefore(a.earliest().get()))
                .isFalse();
    }

    @Property
    void couldBeAnyDayBetweenItsBounds(@ForAll("dates") PartialDate a, @ForAll("days") LocalDate day) {
        boolean within = a.earliest().filter(day::isBefore).isEmpty()
                && a.latest().filter(day::isAfter).isEmpty()
                && !a.toString().startsWith("XXXX");

        assertThat(within && !a.couldBe(day)).isFalse();
    }

    @Property
    void comparesTheOtherWayRound(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertThat(a.compare(b).map(order -> -order)).isEqualTo(b.compare(a));
    }

    @Property
    void isEarlierOnlyIfEveryDayOfItIs(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        if (a.compare(b).equals(Optional.of(-1))) {
            assertThat(DAYS.stream().filter(b::couldBe))
                    .allSatisfy(later -> assertThat(DAYS.stream().filter(a::couldBe))
                            .allSatisfy(earlier -> assertThat(earlier).isBefore(later)));
        }
    }

    @Property
    void holdsEveryDayMonthAndYear(@ForAll("days") LocalDate day) {
        assertThat(PartialDate.of(day).exact()).contains(day);
        assertThat(PartialDate.of(YearMonth.from(day)).couldBe(day)).isTrue();
        assertThat(PartialDate.of(Year.from(day)).couldBe(day)).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<String> parts = days().flatMap(day -> {
            String text = day.toString();
            return Arbitraries.of(text, text.substring(0, 7), text.substring(0, 4))
                    .flatMap(part -> Arbitraries.frequencyOf(
                            Tuple.of(4, Arbitraries.just(part)), Tuple.of(1, Arbitraries.just(part + "~"))));
        });
        Arbitrary<String> intervals = Combinators.combine(parts, parts).as((a, b) -> isInOrder(a, b) ? a + "/" + b : a);
        return Arbitraries.oneOf(
                        parts,
                        intervals,
                        parts.map(part -> "../" + part),
                        parts.map(part -> part + "/.."),
                        days().map(day -> "XXXX" + day.toString().substring(4)))
                .map(PartialDate::parse);
    }

    private static boolean isInOrder(String start, String end) {
        LocalDate first = PartialDate.parse(start).earliest().orElseThrow();
        return !first.isAfter(PartialDate.parse(end).latest().orElseThrow());
    }
}
