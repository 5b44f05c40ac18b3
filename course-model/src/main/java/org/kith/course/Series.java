package org.kith.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Works a schedule out: its days, and what its deviations do to them, one after the other. Not thread-safe. */
final class Series {

    private final Schedule schedule;
    private final Set<LocalDate> skipped = new HashSet<>();
    private final Map<LocalDate, LocalDateTime> moved = new HashMap<>();
    private final Map<Integer, Integer> resized = new HashMap<>();
    private final Map<Integer, Delivery> switched = new HashMap<>();
    private final Set<Integer> calledOff = new HashSet<>();

    private Series(Schedule schedule) {
        this.schedule = schedule;
    }

    static Series of(Schedule schedule) {
        Series series = new Series(schedule);
        schedule.deviations().forEach(series::apply);
        return series;
    }

    /**
     * {@return how many of the deviations, one after the other, name each session or changed it, in the order of their numbers}
     *
     * <p>One that names it counts even if it only gives another reason for what was so already.
     */
    static List<Integer> changes(Schedule schedule) {
        Series series = new Series(schedule);
        int[] changes = new int[schedule.count()];
        List<Meeting> before = series.meetings();
        for (Deviation deviation : schedule.deviations()) {
            series.apply(deviation);
            List<Meeting> after = series.meetings();
            for (int i = 0; i < changes.length; i++) {
                boolean same =
                        i + 1 != series.session(deviation) && after.get(i).equals(before.get(i));
                changes[i] += same ? 0 : 1;
            }
            before = after;
        }
        return ImmutableIntArray.copyOf(changes).asList();
    }

    private void apply(Deviation deviation) {
        if (deviation instanceof Deviation.Skipped skip) {
            moved.remove(skip.date());
            skipped.add(skip.date());
        } else if (deviation instanceof Deviation.Moved move) {
            skipped.remove(move.date());
            moved.put(move.date(), move.to());
            calledOff.remove(session(move));
        } else if (deviation instanceof Deviation.Resized resizing) {
            resized.put(resizing.session(), resizing.minutes());
        } else if (deviation instanceof Deviation.Switched switching) {
            switched.put(switching.session(), switching.delivery());
        } else {
            calledOff.add(((Deviation.CalledOff) deviation).session());
        }
    }

    /** {@return the days on which nothing takes place} */
    ImmutableSet<LocalDate> skipped() {
        return ImmutableSet.copyOf(skipped);
    }

    /** {@return how people come together for a session, if otherwise than for the others} */
    Optional<Delivery> switched(int session) {
        return Optional.ofNullable(switched.get(session));
    }

    /** A session as it was written down. */
    record Meeting(int number, LocalDateTime start, int minutes, Optional<Delivery> delivery, boolean calledOff) {

        CohortSession in(ZoneId zone) {
            ZonedDateTime moment = start.atZone(zone);
            return new CohortSession(number, moment, moment.plusMinutes(minutes));
        }
    }

    /** {@return the sessions as they were written down, in the order of their numbers, with those that are called off} */
    ImmutableList<Meeting> meetings() {
        ImmutableList<LocalDate> days = held();
        return IntStream.rangeClosed(1, days.size())
                .mapToObj(number -> meeting(number, days.get(number - 1)))
                .collect(toImmutableList());
    }

    private Meeting meeting(int number, LocalDate day) {
        return new Meeting(
                number,
                moved.getOrDefault(day, day.atTime(schedule.start())),
                resized.getOrDefault(number, schedule.minutes()),
                switched(number).or(schedule::delivery),
                calledOff.contains(number));
    }

    private ImmutableList<LocalDate> held() {
        return days().stream().filter(day -> !skipped.contains(day)).collect(toImmutableList());
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
        if (deviation instanceof Deviation.Skipped skip) {
            return days.contains(skip.date());
        }
        return deviation instanceof Deviation.Moved move
                ? days.contains(move.date())
                : session(deviation) <= schedule.count();
    }

    /** {@return the number of the session that a deviation names; 0 if there is none on its day} */
    private int session(Deviation deviation) {
        if (deviation instanceof Deviation.Skipped) {
            return 0;
        }
        if (deviation instanceof Deviation.Moved move) {
            return held().indexOf(move.date()) + 1;
        }
        if (deviation instanceof Deviation.Resized resizing) {
            return resizing.session();
        }
        return deviation instanceof Deviation.Switched switching
                ? switching.session()
                : ((Deviation.CalledOff) deviation).session();
    }
}
