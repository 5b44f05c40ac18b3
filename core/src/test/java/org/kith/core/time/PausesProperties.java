package org.kith.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.text.Text;

class PausesProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 20);
    private static final Text WHY = Text.of("No staff");

    @Property
    void aPauseMovesByItsLength(@ForAll("pause") Pause pause, @ForAll("day") LocalDate due) {
        LocalDate end = pause.endExclusive().orElseThrow();
        long days = DateRange.of(pause.start(), end).days();

        assertThat(Pauses.of(List.of(pause)).moved(due))
                .contains(due.isBefore(pause.start()) ? due : due.plusDays(days));
    }

    @Property
    void asManyDaysOfWorkAreLeftAsWithoutPauses(@ForAll("pauses") List<Pause> list, @ForAll("day") LocalDate due) {
        LocalDate moved = Pauses.of(list).moved(due).orElseThrow();

        assertThat(FIRST.datesUntil(moved).filter(day -> isWorkedOn(day, list)).count())
                .isEqualTo(FIRST.datesUntil(due).count());
        assertThat(isWorkedOn(moved, list)).isTrue();
    }

    @Property
    void containTheDaysOfEach(@ForAll("pauses") List<Pause> list, @ForAll("day") LocalDate day) {
        assertThat(Pauses.of(list).contains(day)).isNotEqualTo(isWorkedOn(day, list));
    }

    @Property
    void countADayOnce(@ForAll("pauses") List<Pause> list, @ForAll("day") LocalDate due) {
        List<Pause> twice =
                ImmutableList.<Pause>builder().addAll(list).addAll(list).build();

        assertThat(Pauses.of(twice)).isEqualTo(Pauses.of(list));
        assertThat(Pauses.of(twice).moved(due)).isEqualTo(Pauses.of(list).moved(due));
    }

    @Property
    void haveNoOrder(@ForAll("pauses") List<Pause> list, @ForAll("day") LocalDate due) {
        assertThat(Pauses.of(Lists.reverse(list))).isEqualTo(Pauses.of(list));
        assertThat(Pauses.of(Lists.reverse(list)).moved(due))
                .isEqualTo(Pauses.of(list).moved(due));
    }

    @Property
    void neverSwapDueDates(
            @ForAll("pauses") List<Pause> list, @ForAll("day") LocalDate one, @ForAll("day") LocalDate other) {
        Pauses pauses = Pauses.of(list);

        LocalDate movedOne = pauses.moved(one).orElseThrow();
        LocalDate movedOther = pauses.moved(other).orElseThrow();
        assertThat(movedOne.isBefore(movedOther)).isEqualTo(one.isBefore(other));
    }

    @Property
    void withoutAnEndLeaveNoDueDateFromThenOn(
            @ForAll("pauses") List<Pause> list, @ForAll("day") LocalDate start, @ForAll("day") LocalDate due) {
        Pauses closed = Pauses.of(list);
        Pauses open = Pauses.of(ImmutableList.<Pause>builder()
                .addAll(list)
                .add(Pause.open(start, WHY))
                .build());

        LocalDate moved = closed.moved(due).orElseThrow();
        if (moved.isBefore(start)) {
            assertThat(open.moved(due)).contains(moved);
        } else {
            assertThat(open.moved(due)).isEmpty();
        }
    }

    @Property
    void sinceADayMoveAsIfNothingHadBeenBefore(
            @ForAll("pauses") List<Pause> list, @ForAll("day") LocalDate start, @ForAll("day") LocalDate due) {
        Pauses since = Pauses.of(list).since(start);

        assertThat(FIRST.datesUntil(FIRST.plusDays(400))
                        .filter(day -> since.contains(day) != (!day.isBefore(start) && !isWorkedOn(day, list))))
                .isEmpty();
        assertThat(since.moved(due).orElseThrow())
                .isBetween(due, Pauses.of(list).moved(due).orElseThrow());
    }

    private static boolean isWorkedOn(LocalDate day, List<Pause> pauses) {
        return pauses.stream().noneMatch(pause -> pause.contains(day));
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 80).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Pause> pause() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 20);
        return Combinators.combine(start, days)
                .as((from, length) -> Pause.of(DateRange.of(FIRST.plusDays(from), FIRST.plusDays(from + length)), WHY));
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return pause().list().ofMaxSize(6);
    }
}
