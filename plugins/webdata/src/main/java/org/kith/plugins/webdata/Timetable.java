package org.kith.plugins.webdata;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceKind;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Course;
import org.kith.course.CourseSession;
import org.kith.course.Delivery;
import org.kith.course.Deviation;
import org.kith.course.Schedule;

/**
 * When a cohort meets: from when to when, by which rule, and each session.
 *
 * @param material texts and addresses
 * @param cohort the cohort
 * @param course its course
 * @param sessions its sessions that take place, in order; empty if there are no dates that can be written
 * @param calledOff its sessions that were called off, in order; empty if there are no dates that can be written
 * @param place its place, if it has one that everybody may see
 */
record Timetable(
        Material material,
        Cohort cohort,
        Course course,
        List<CohortSession> sessions,
        List<CohortSession> calledOff,
        Optional<Place> place) {

    private static final int LAST_YEAR = 9999;

    /** {@return when a cohort meets; without sessions if one lies beyond the years that have four digits} */
    static Timetable of(Material material, Cohort cohort, Course course, Optional<Place> place) {
        return isNear(cohort)
                ? new Timetable(material, cohort, course, cohort.sessions(), cohort.sessionsCalledOff(), place)
                : new Timetable(material, cohort, course, List.of(), List.of(), place);
    }

    private static boolean isNear(Cohort cohort) {
        return cohort.schedule().stream().allMatch(Timetable::isNear)
                && Stream.concat(cohort.sessions().stream(), cohort.sessionsCalledOff().stream())
                        .allMatch(session -> session.endExclusive().getYear() <= LAST_YEAR);
    }

    private static boolean isNear(Schedule schedule) {
        return schedule.firstDay().getYear() <= LAST_YEAR
                && schedule.deviations().stream()
                        .noneMatch(deviation -> deviation instanceof Deviation.Moved moved
                                && moved.to().getYear() > LAST_YEAR);
    }

    /** {@return whether there are dates that can be written} */
    boolean hasDates() {
        return !sessions.isEmpty() || !calledOff.isEmpty();
    }

    /** Puts the beginning of the first and the end of the last session that takes place or, if none does, was to. */
    void putDates(Node run) {
        List<CohortSession> dated = sessions.isEmpty() ? calledOff : sessions;
        run.putIfPresent(
                        "startDate",
                        dated.stream()
                                .map(CohortSession::start)
                                .min(Comparator.comparing(ZonedDateTime::toInstant))
                                .map(Forms::moment))
                .putIfPresent(
                        "endDate",
                        dated.stream()
                                .map(CohortSession::endExclusive)
                                .max(Comparator.comparing(ZonedDateTime::toInstant))
                                .map(Forms::moment));
    }

    /** {@return how people come together for each session of the cohort or of its course} */
    List<Optional<Delivery>> deliveries() {
        int count = Math.max(
                course.sessions().size(), cohort.schedule().map(Schedule::count).orElse(0));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> cohort.delivery(number, course))
                .collect(toImmutableList());
    }

    /** {@return the rule; empty if nothing repeats, or a session is moved, called off or has a length of its own} */
    Optional<Node> rule() {
        return cohort.schedule()
                .filter(schedule -> sessions.size() > 1 && ruled().equals(sessions))
                .map(this::rule);
    }

    private Node rule(Schedule schedule) {
        LocalDate last = sessions.get(sessions.size() - 1).date();
        List<String> except = skipped(schedule, last);
        Node rule = Node.of("Schedule")
                .put("startDate", sessions.get(0).date().toString())
                .put("endDate", last.toString())
                .put("startTime", ISO_LOCAL_TIME.format(schedule.start()))
                .put("duration", Forms.minutes(schedule.minutes()))
                .put("repeatFrequency", "P" + schedule.everyWeeks() + "W")
                .put("byDay", Forms.weekday(last.getDayOfWeek()))
                .put("scheduleTimezone", cohort.zone().getId())
                .putAll("exceptDate", except);
        // It is not said whether a count counts the days that are skipped, so it stands only where there are none.
        return except.isEmpty() ? rule.put("repeatCount", sessions.size()) : rule;
    }

    /** {@return the days of the rule between the first and the last session on which there is none} */
    private List<String> skipped(Schedule schedule, LocalDate last) {
        LocalDate first = sessions.get(0).date();
        return first.datesUntil(last, Period.ofWeeks(schedule.everyWeeks()))
                .filter(day ->
                        sessions.stream().noneMatch(session -> session.date().equals(day)))
                .map(LocalDate::toString)
                .collect(toImmutableList());
    }

    /** {@return the sessions as they would be if none were moved or called off and all were of one length} */
    private List<CohortSession> ruled() {
        return cohort.schedule().stream()
                .map(schedule -> schedule.withDeviations(skips(schedule)))
                .flatMap(schedule -> schedule.sessions(cohort.zone()).stream())
                .collect(toImmutableList());
    }

    /** {@return the days that are skipped in the end: a session that is moved from a skipped day takes place after all} */
    private static Collection<Deviation> skips(Schedule schedule) {
        Map<LocalDate, Deviation> skips = new LinkedHashMap<>();
        for (Deviation deviation : schedule.deviations()) {
            if (deviation instanceof Deviation.Skipped skip) {
                skips.put(skip.date(), skip);
            } else if (deviation instanceof Deviation.Moved move) {
                skips.remove(move.date());
            }
        }
        return skips.values();
    }

    /** {@return the sessions as events, in the order of their numbers, with those that were called off} */
    List<Node> meetings(String address) {
        Map<Integer, ZonedDateTime> ruled = hasDates()
                ? ruled().stream().collect(toImmutableMap(CohortSession::number, CohortSession::start))
                : Map.of();
        return Stream.concat(sessions.stream(), calledOff.stream())
                .sorted(Comparator.comparing(CohortSession::number))
                .map(session -> meeting(session, ruled.getOrDefault(session.number(), session.start()), address))
                .collect(toImmutableList());
    }

    private Node meeting(CohortSession session, ZonedDateTime before, String address) {
        boolean held = sessions.contains(session);
        boolean moved = held && !session.start().equals(before);
        Optional<Delivery> delivery = cohort.delivery(session.number(), course);
        return Node.of("Event", address + "#session-" + session.number())
                .put("name", title(session))
                .put("startDate", Forms.moment(session.start()))
                .put("endDate", Forms.moment(session.endExclusive()))
                .put("eventStatus", Node.term(status(held, moved)))
                .putIfPresent(
                        "previousStartDate",
                        Optional.of(before).filter(start -> moved).map(Forms::moment))
                .putIfPresent("eventAttendanceMode", delivery.map(Deliveries::attendanceMode))
                .putIfPresent("location", delivery.flatMap(this::location));
    }

    private static String status(boolean held, boolean moved) {
        if (!held) {
            return "EventCancelled";
        }
        return moved ? "EventRescheduled" : "EventScheduled";
    }

    private String title(CohortSession session) {
        int count = cohort.schedule().map(Schedule::count).orElse(0);
        return course.session(session.number())
                .flatMap(CourseSession::topic)
                .map(material::text)
                .orElseGet(() -> material.text(course.title()) + " (" + session.number() + "/" + count + ")");
    }

    /** {@return where people meet who meet in person, as near as that is known: in the place that the cohort is for} */
    private Optional<Node> location(Delivery delivery) {
        return place.filter(known -> delivery != Delivery.ONLINE && known.kind() != PlaceKind.ONLINE)
                .map(material::area);
    }
}
