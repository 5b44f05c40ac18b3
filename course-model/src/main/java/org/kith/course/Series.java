package org.kith.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Works a schedule out: its days, and what its deviations do to them. Immutable. */
final class Series {

    private final Schedule schedule;
    private final ImmutableSet<LocalDate> skipped;
    private final ImmutableMap<LocalDate, LocalDateTime> moved;
    private final ImmutableMap<Integer, Integer> resized;
    private final ImmutableMap<Integer, Delivery> switched;

    private Series(Schedule schedule) {
        this.schedule = schedule;
        this.skipped =
                deviations(Deviation.Skipped.class).map(Deviation.Skipped::date).collect(toImmutableSet());
        this.moved =
                deviations(Deviation.Moved.class).collect(toImmutableMap(Deviation.Moved::date, Deviation.Moved::to));
        this.resized = deviations(Deviation.Resized.class)
                .collect(toImmutableMap(Deviation.Resized::session, Deviation.Resized::minutes));
        this.switched = deviations(Deviation.Switched.class)
                .collect(toImmutableMap(Deviation.Switched::session, Deviation.Switched::delivery));
    }

    static Series of(Schedule schedule) {
        return new Series(schedule);
    }

    /** {@return the days on which nothing takes place} */
    ImmutableSet<LocalDate> skipped() {
        return skipped;
    }

    /** {@return how people come together for a session, if otherwise than for the others} */
    Optional<Delivery> switched(int session) {
        return Optional.ofNullable(switched.get(session));
    }

    ImmutableList<CohortSession> sessions(ZoneId zone) {
        ImmutableList<LocalDateTime> starts = starts();
        return IntStream.range(0, starts.size())
                .mapToObj(place -> session(place + 1, starts.get(place).atZone(zone)))
                .collect(toImmutableList());
    }

    /** {@return when the sessions begin as it was written down, in the order of their numbers} */
    ImmutableList<LocalDateTime> starts() {
        return days().stream()
                .filter(day -> !skipped.contains(day))
                .map(day -> moved.getOrDefault(day, day.atTime(schedule.start())))
                .collect(toImmutableList());
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
        if (deviation instanceof Deviation.Switched switching) {
            return switching.session() <= schedule.count();
        }
        return days.contains(
                deviation instanceof Deviation.Moved move ? move.date() : ((Deviation.Skipped) deviation).date());
    }

    private CohortSession session(int number, ZonedDateTime start) {
        return new CohortSession(number, start, start.plusMinutes(resized.getOrDefault(number, schedule.minutes())));
    }

    private <D extends Deviation> Stream<D> deviations(Class<D> type) {
        return schedule.deviations().stream().filter(type::isInstance).map(type::cast);
    }
}
