package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.course.Deviation.Moved;
import org.kith.course.Deviation.Resized;
import org.kith.course.Deviation.Skipped;

class ScheduleProperties {

    private static final LocalDate FIRST_OF_ALL = LocalDate.of(2000, 1, 1);

    @Property
    void numbersRunFromOneWhateverIsSkipped(@ForAll("schedules") Schedule schedule, @ForAll("zones") ZoneId zone) {
        assertThat(schedule.sessions(zone))
                .extracting(CohortSession::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, schedule.count()).boxed().toList());
    }

    @Property
    void datesStrictlyRise(@ForAll("schedules") Schedule schedule, @ForAll("zones") ZoneId zone) {
        List<LocalDate> dates = dates(schedule, zone);

        assertThat(dates).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void noSessionIsOnASkippedDay(@ForAll("schedules") Schedule schedule, @ForAll("zones") ZoneId zone) {
        assertThat(dates(schedule, zone))
                .filteredOn(skipped(schedule)::contains)
                .isEmpty();
    }

    @Property
    void everyDayBetweenFirstAndLastIsHeldOrSkipped(
            @ForAll("schedules") Schedule schedule, @ForAll("zones") ZoneId zone) {
        List<LocalDate> dates = dates(schedule, zone);
        List<LocalDate> days = schedule.firstDay()
                .datesUntil(dates.get(dates.size() - 1).plusDays(1), Period.ofWeeks(schedule.everyWeeks()))
                .filter(day -> !skipped(schedule).contains(day))
                .toList();

        assertThat(dates).isEqualTo(days);
    }

    @Property
    void aMoveChangesOnlyOneSession(
            @ForAll("schedules") Schedule schedule,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 29) int pick,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        List<CohortSession> before = schedule.sessions(zone);
        int index = pick % before.size();
        LocalDate from = before.get(index).date();
        List<CohortSession> after =
                with(schedule, Moved.of(from, from.plusDays(days).atTime(9, 5))).sessions(zone);

        assertThat(after.get(index).date()).isEqualTo(from.plusDays(days));
        assertThat(without(after, index)).isEqualTo(without(before, index));
    }

    @Property
    void aResizingChangesOnlyOneEnd(
            @ForAll("schedules") Schedule schedule,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 29) int pick,
            @ForAll @IntRange(min = 1, max = 1_440) int minutes) {
        List<CohortSession> before = schedule.sessions(zone);
        int index = pick % before.size();
        List<CohortSession> after =
                with(schedule, Resized.of(index + 1, minutes)).sessions(zone);

        assertThat(after.get(index).minutes()).isEqualTo(minutes);
        assertThat(after)
                .extracting(CohortSession::start)
                .isEqualTo(before.stream().map(CohortSession::start).toList());
        assertThat(without(after, index)).isEqualTo(without(before, index));
    }

    @Property
    void theTimeOfDayIsTheSameAllYear(@ForAll("schedules") Schedule schedule, @ForAll("zones") ZoneId zone) {
        assertThat(schedule.sessions(zone))
                .allSatisfy(session -> assertThat(session.start().toLocalTime()).isEqualTo(schedule.start()));
    }

    @Property
    void everySessionLastsAsLongAsItShould(@ForAll("schedules") Schedule schedule, @ForAll("zones") ZoneId zone) {
        assertThat(schedule.sessions(zone)).extracting(CohortSession::minutes).containsOnly((long) schedule.minutes());
    }

    /** Schedules by day, when no clock is changed; of the skipped days some belong to the rule and some do not. */
    @Provide
    Arbitrary<Schedule> schedules() {
        Arbitrary<LocalDate> firsts = Arbitraries.integers().between(0, 20_000).map(FIRST_OF_ALL::plusDays);
        Arbitrary<LocalTime> starts =
                Arbitraries.integers().between(6 * 60, 22 * 60).map(LocalTime.MIDNIGHT::plusMinutes);
        return Combinators.combine(
                        firsts.withoutEdgeCases(),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 30),
                        starts.withoutEdgeCases(),
                        Arbitraries.integers().between(1, 240).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 80).set().ofMaxSize(20))
                .as(ScheduleProperties::schedule);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Accra", "UTC")
                .map(ZoneId::of);
    }

    private static Schedule schedule(
            LocalDate first, int weeks, int count, LocalTime start, int minutes, Set<Integer> skips) {
        return Schedule.builder()
                .firstDay(first)
                .everyWeeks(weeks)
                .count(count)
                .start(start)
                .minutes(minutes)
                .addAllDeviations(skips.stream()
                        .map(skip -> skip % 2 == 0 ? first.plusWeeks(skip / 2L * weeks) : first.plusDays(skip))
                        .distinct()
                        .map(Skipped::of)
                        .toList())
                .build();
    }

    private static Schedule with(Schedule schedule, Deviation deviation) {
        List<Deviation> deviations = new ArrayList<>(schedule.deviations());
        deviations.add(deviation);
        return schedule.withDeviations(deviations);
    }

    private static List<LocalDate> dates(Schedule schedule, ZoneId zone) {
        return schedule.sessions(zone).stream().map(CohortSession::date).toList();
    }

    private static List<LocalDate> skipped(Schedule schedule) {
        return schedule.deviations().stream()
                .map(deviation -> ((Skipped) deviation).date())
                .toList();
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> others = new ArrayList<>(all);
        others.remove(index);
        return others;
    }
}
