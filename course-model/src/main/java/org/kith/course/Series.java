package org.kith.course;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/** Works a schedule out: its days, and what its deviations do to them. Immutable. */
final class Series {

    private final Schedule schedule;
    private final ImmutableSet<LocalDate> skipped;
    private final ImmutableMap<LocalDate, LocalDateTime> moved;
    private final ImmutableMap<Integer, Integer> resized;

    private Series(Schedule schedule) {
        this.schedule = schedule;
        this.skipped =
                deviations(Deviation.Skipped.class).map(Deviation.Skipped::date).collect(toImmutableSet());
        this.moved =
                deviations(Deviation.Moved.class).collect(toImmutableMap(Deviation.Moved::date, Deviation.Moved::to));
        this.resized = deviations(Deviation.Resized.class)
                .collect(toImmutableMap(Deviation.Resized::session, Deviation.Resized::minutes));
    }

    static Series of(Schedule schedule) {
        return new Series(schedule);
    }

    /** {@return the days on which nothing takes place} */
    ImmutableSet<LocalDate> skipped() {
        return skipped;
    }

    ImmutableList<CohortSession> sessions(ZoneId zone) {
        ImmutableList.Builder<CohortSession> sessions = ImmutableList.builder();
        int number = 1;
        for (LocalDate day : days()) {
            if (!skipped.contains(day)) {
                sessions.add(session(number, day, zone));
                number++;
            }
        }
        return sessions.build();
    }

    /** {@return the days of the rule up to that of the last session, with those that are skipped} */
    ImmutableList<LocalDate> days() {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        LocalDate day = schedule.firstDay();
        for (int held = 0; held < schedule.count(); day = day.plusWeeks(schedule.everyWeeks())) {
            days.add(day);
            held += skipped.contains(day) ? 0 : 1;
        }
        return days.build();
    }

    /** {@return the deviations that change nothing: they name a day or a number on which there is no session} */
    ImmutableSet<Deviation> idle() {
        ImmutableSet<LocalDate> days = ImmutableSet.copyOf(days());
        return schedule.deviations().stream()
                .filter(deviation -> !touches(deviation, days))
                .collect(toImmutableSet());
    }

    private boolean touches(Deviation deviation, ImmutableSet<LocalDate> days) {
        if (deviation instanceof Deviation.Resized resizing) {
            return resizing.session() <= schedule.count();
        }
        return days.contains(
                deviation instanceof Deviation.Moved move ? move.date() : ((Deviation.Skipped) deviation).date());
    }

    private CohortSession session(int number, LocalDate day, ZoneId zone) {
        LocalDateTime start = moved.getOrDefault(day, day.atTime(schedule.start()));
        ZonedDateTime zoned = start.atZone(zone);
        return new CohortSession(number, zoned, zoned.plusMinutes(resized.getOrDefault(number, schedule.minutes())));
    }

    private <D extends Deviation> Stream<D> deviations(Class<D> type) {
        return schedule.deviations().stream().filter(type::isInstance).map(type::cast);
    }
}
