package org.kith.plugins.calendar;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A yearly change of a zone's offset as a recurrence rule.
 *
 * <p>A rule of {@code java.time} may count its day in UTC, from the end of a month or up to a midnight at the end of
 * a day, so that its day on the wall is another one. The recurrence is therefore read off the days on the wall: years
 * of all fourteen kinds (leap or not, and seven days of the week to begin with) tell all days on which the change can
 * ever be.
 */
final class YearlyOnset {

    private static final int ANY_YEAR = 2001;
    private static final int ALL_KINDS_OF_YEARS = 28;
    private static final int WEEK = 7;

    private YearlyOnset() {}

    /** {@return the value of {@code RRULE}; empty if none of the simple forms says the same} */
    static Optional<String> recurrence(ZoneOffsetTransitionRule rule) {
        List<LocalDate> days = IntStream.range(ANY_YEAR, ANY_YEAR + ALL_KINDS_OF_YEARS)
                .mapToObj(
                        year -> rule.createTransition(year).getDateTimeBefore().toLocalDate())
                .collect(toImmutableList());
        Month month = days.get(0).getMonth();
        if (days.stream().anyMatch(day -> day.getMonth() != month)) {
            return Optional.empty();
        }
        return day(month, days).map(day -> "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";" + day);
    }

    private static Optional<String> day(Month month, List<LocalDate> days) {
        Set<Integer> numbers = days.stream().map(LocalDate::getDayOfMonth).collect(toImmutableSet());
        int first = Collections.min(numbers);
        int last = Collections.max(numbers);
        if (first == last) {
            return Optional.of("BYMONTHDAY=" + first);
        }
        DayOfWeek weekday = days.get(0).getDayOfWeek();
        if (last - first != WEEK - 1 || days.stream().anyMatch(day -> day.getDayOfWeek() != weekday)) {
            return Optional.empty();
        }
        return Optional.of(weekday(month, first, weekday));
    }

    /** Names the one such weekday among the seven days that begin with the first. */
    private static String weekday(Month month, int first, DayOfWeek weekday) {
        String name = weekday.name().substring(0, 2);
        if (month != Month.FEBRUARY && first + WEEK - 1 == month.maxLength()) {
            return "BYDAY=-1" + name;
        }
        if ((first - 1) % WEEK == 0) {
            return "BYDAY=" + ((first - 1) / WEEK + 1) + name;
        }
        String window =
                IntStream.range(first, first + WEEK).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return "BYDAY=" + name + ";BYMONTHDAY=" + window;
    }
}
