package org.kith.plugins.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A zone as it was written, read by the letter of RFC 5545: the offset of a moment is that of the observance that
 * began last, and before all of them the one that the first came from.
 */
final class WrittenZone {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int FAR = 2200;

    private final List<Map<String, String>> observances;

    private WrittenZone(List<Map<String, String>> observances) {
        this.observances = observances;
    }

    /** {@return the zone that stands in unfolded lines} */
    static WrittenZone of(List<String> lines) {
        List<Map<String, String>> observances = new ArrayList<>();
        for (String line : lines.subList(0, lines.indexOf("END:VTIMEZONE"))) {
            String[] parts = line.split(":", -1);
            if (line.equals("BEGIN:STANDARD") || line.equals("BEGIN:DAYLIGHT")) {
                observances.add(new HashMap<>());
            }
            if (!observances.isEmpty()) {
                observances.get(observances.size() - 1).put(parts[0], parts[1]);
            }
        }
        return new WrittenZone(observances);
    }

    /** {@return the moment of a property in unfolded lines; the first of two where the clocks show a time twice} */
    Instant moment(List<String> lines, String property) {
        int event = lines.indexOf("BEGIN:VEVENT");
        String line = lines.subList(event, lines.size()).stream()
                .filter(candidate -> candidate.startsWith(property))
                .findFirst()
                .orElseThrow();
        String value = line.substring(line.lastIndexOf(':') + 1);
        if (value.endsWith("Z")) {
            return LocalDateTime.parse(value.substring(0, value.length() - 1), LOCAL)
                    .toInstant(ZoneOffset.UTC);
        }
        LocalDateTime local = LocalDateTime.parse(value, LOCAL);
        return observances.stream()
                .flatMap(observance -> Stream.of(observance.get("TZOFFSETFROM"), observance.get("TZOFFSETTO")))
                .map(WrittenZone::offset)
                .filter(offset -> offset(local.toInstant(offset)).equals(offset))
                .map(local::toInstant)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    ZoneOffset offset(Instant moment) {
        Map<String, String> current = null;
        Map<String, String> earliest = null;
        Instant latestOnset = Instant.MIN;
        Instant firstOnset = Instant.MAX;
        for (Map<String, String> observance : observances) {
            for (Instant onset : onsets(observance).toList()) {
                if (onset.isBefore(firstOnset)) {
                    firstOnset = onset;
                    earliest = observance;
                }
                if (!onset.isAfter(moment) && !onset.isBefore(latestOnset)) {
                    latestOnset = onset;
                    current = observance;
                }
            }
        }
        return current != null ? offset(current.get("TZOFFSETTO")) : offset(earliest.get("TZOFFSETFROM"));
    }

    boolean recurs() {
        return observances.stream().anyMatch(observance -> observance.containsKey("RRULE"));
    }

    private static Stream<Instant> onsets(Map<String, String> observance) {
        LocalDateTime first = LocalDateTime.parse(observance.get("DTSTART"), LOCAL);
        ZoneOffset from = offset(observance.get("TZOFFSETFROM"));
        String rule = observance.get("RRULE");
        if (rule == null) {
            return Stream.of(first.toInstant(from));
        }
        return IntStream.rangeClosed(first.getYear(), FAR)
                .mapToObj(year -> day(rule, year).atTime(first.toLocalTime()).toInstant(from));
    }

    private static LocalDate day(String rule, int year) {
        Map<String, String> parts = new HashMap<>();
        Arrays.stream(rule.split(";", -1))
                .map(part -> part.split("=", -1))
                .forEach(part -> parts.put(part[0], part[1]));
        LocalDate month = LocalDate.of(year, Integer.parseInt(parts.get("BYMONTH")), 1);
        String weekday = parts.get("BYDAY");
        String days = parts.get("BYMONTHDAY");
        if (weekday == null) {
            return month.withDayOfMonth(Integer.parseInt(days));
        }
        DayOfWeek dayOfWeek = Arrays.stream(DayOfWeek.values())
                .filter(candidate -> weekday.endsWith(candidate.name().substring(0, 2)))
                .findFirst()
                .orElseThrow();
        if (days == null) {
            int nth = Integer.parseInt(weekday.substring(0, weekday.length() - 2));
            return month.with(TemporalAdjusters.dayOfWeekInMonth(nth, dayOfWeek));
        }
        return Arrays.stream(days.split(",", -1))
                .map(day -> month.withDayOfMonth(Integer.parseInt(day)))
                .filter(day -> day.getDayOfWeek() == dayOfWeek)
                .reduce((one, other) -> {
                    throw new AssertionError("two days in one year: " + rule);
                })
                .orElseThrow();
    }

    private static ZoneOffset offset(String text) {
        return ZoneOffset.of(text);
    }
}
