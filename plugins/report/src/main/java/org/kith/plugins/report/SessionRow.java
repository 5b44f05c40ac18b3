package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Course;
import org.kith.course.CourseSession;

/**
 * A session of a cohort.
 *
 * @param number its number
 * @param day its day, in words
 * @param moment its start, for machines
 * @param time from when to when
 * @param topic what it is about; empty if that is not known
 * @param state whether it is past, on the day itself, to come, or called off
 */
record SessionRow(int number, String day, String moment, String time, String topic, String state) {

    private static final String CALLED_OFF = "called off";

    /** {@return the sessions of a cohort, those too that were called off, in the order of their numbers} */
    static List<SessionRow> of(Cohort cohort, Optional<Course> course, Scope scope) {
        return Stream.concat(
                        cohort.sessions().stream()
                                .map(session -> of(session, state(session.date(), scope.asOf()), course, scope)),
                        cohort.sessionsCalledOff().stream().map(session -> of(session, CALLED_OFF, course, scope)))
                .sorted(Comparator.comparing(SessionRow::number))
                .collect(toImmutableList());
    }

    private static SessionRow of(CohortSession session, String state, Optional<Course> course, Scope scope) {
        Optional<Text> topic =
                course.flatMap(found -> found.session(session.number())).flatMap(CourseSession::topic);
        return new SessionRow(
                session.number(),
                EnglishDates.weekday(session.date()),
                session.start().toInstant().toString(),
                time(session),
                scope.text(topic),
                state);
    }

    /** {@return from when to when a session lasts, as {@code 15:30 to 17:00}} */
    static String time(CohortSession session) {
        String end = EnglishDates.time(session.endExclusive().toLocalTime());
        LocalDate lastDay = session.endExclusive().toLocalDate();
        return EnglishDates.time(session.start().toLocalTime()) + " to "
                + (lastDay.equals(session.date()) ? end : EnglishDates.day(lastDay) + ", " + end);
    }

    boolean isCalledOff() {
        return state.equals(CALLED_OFF);
    }

    private static String state(LocalDate date, LocalDate asOf) {
        if (date.isBefore(asOf)) {
            return "past";
        }
        return date.equals(asOf) ? "today" : "to come";
    }
}
