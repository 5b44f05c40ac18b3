package org.kith.plugins.webdata;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
 * @param sessions its sessions, in order; empty if there are no dates that can be written
 * @param place its place, if it has one that everybody may see
 */
record Timetable(Material material, Cohort cohort, Course course, List<CohortSession> sessions, Optional<Place> place) {

    private static final int LAST_YEAR = 9999;

    /** {@return the sessions of a cohort; empty if one lies beyond the years that have four digits} */
    static List<CohortSession> sessions(Cohort cohort) {
        boolean near = cohort.schedule().stream().allMatch(Timetable::isNear);
        List<CohortSession> sessions = near ? cohort.sessions() : List.of();
        return sessions.stream().allMatch(session -> session.endExclusive().getYear() <= LAST_YEAR)
                ? sessions
                : List.of();
    }

    private static boolean isNear(Schedule schedule) {
        return schedule.firstDay().getYear() <= LAST_YEAR
                && schedule.deviations().stream()
                        .noneMatch(deviation -> deviation instanceof Deviation.Moved moved
                                && moved.to().getYear() > LAST_YEAR);
    }

    /** Puts the beginning of the first and the end of the last session. */
    void putDates(Node run) {
        run.putIfPresent(
                        "startDate",
                        sessions.stream()
                                .map(CohortSession::start)
                                .min(Comparator.comparing(ZonedDateTime::toInstant))
                                .map(Forms::moment))
                .putIfPresent(
                        "endDate",
                        sessions.stream()
                                .map(CohortSession::endExclusive)
                                .max(Comparator.comparing(ZonedDateTime::toInstant))
                                .map(Forms::moment));
    }

    /** {@return how people come together for each session of the cohort or of its course} */
    List<Optional<Delivery>> deliveries() {
        int count = Math.max(
                course.sessions().size(), cohort.schedule().map(Schedule::count).orElse(0));
        return IntStream.rangeClosed(1, count).mapToObj(this::delivery).collect(toImmutableList());
    }

    private Optional<Delivery> delivery(int number) {
        return cohort.delivery(number).or(() -> course.session(number).flatMap(CourseSession::delivery));
    }

    /** {@return the rule; empty if nothing repeats, or a session is moved or has a length of its own} */
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

    /** {@return the sessions as they would be if none were moved and all were of one length} */
    private List<CohortSession> ruled() {
        return cohort.schedule().stream()
                .map(schedule -> schedule.withDeviations(schedule.deviations().stream()
                        .filter(Deviation.Skipped.class::isInstance)
                        .toList()))
                .flatMap(schedule -> schedule.sessions(cohort.zone()).stream())
                .collect(toImmutableList());
    }

    /** {@return the sessions as events, in the order of their numbers} */
    List<Node> meetings(String address) {
        List<CohortSession> ruled = sessions.isEmpty() ? List.of() : ruled();
        return IntStream.range(0, sessions.size())
                .mapToObj(i -> meeting(sessions.get(i), ruled.get(i).start(), address))
                .collect(toImmutableList());
    }

    private Node meeting(CohortSession session, ZonedDateTime before, String address) {
        boolean moved = !session.start().equals(before);
        Optional<Delivery> delivery = delivery(session.number());
        return Node.of("Event", address + "#session-" + session.number())
                .put("name", title(session))
                .put("startDate", Forms.moment(session.start()))
                .put("endDate", Forms.moment(session.endExclusive()))
                .put("eventStatus", Node.term(moved ? "EventRescheduled" : "EventScheduled"))
                .putIfPresent(
                        "previousStartDate",
                        Optional.of(before).filter(start -> moved).map(Forms::moment))
                .putIfPresent("eventAttendanceMode", delivery.map(Deliveries::attendanceMode))
                .putIfPresent("location", delivery.flatMap(this::location));
    }

    private String title(CohortSession session) {
        return course.session(session.number())
                .flatMap(CourseSession::topic)
                .map(material::text)
                .orElseGet(() -> material.text(course.title()) + " (" + session.number() + "/" + sessions.size() + ")");
    }

    /** {@return where people meet who meet in person, as near as that is known: in the place that the cohort is for} */
    private Optional<Node> location(Delivery delivery) {
        return place.filter(known -> delivery != Delivery.ONLINE && known.kind() != PlaceKind.ONLINE)
                .map(material::area);
    }
}
