package org.kith.plugins.report;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.text.Text;
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
 * @param state whether it is past, on the day itself, or to come
 */
record SessionRow(int number, String day, String moment, String time, String topic, String state) {

    static SessionRow of(CohortSession session, Optional<Course> course, Scope scope) {
        Optional<Text> topic =
                course.flatMap(found -> found.session(session.number())).flatMap(CourseSession::topic);
        return new SessionRow(
                session.number(),
                EnglishDates.weekday(session.date()),
                session.start().toInstant().toString(),
                time(session),
                scope.text(topic),
                state(session.date(), scope.asOf()));
    }

    /** {@return from when to when a session lasts, as {@code 15:30 to 17:00}} */
    static String time(CohortSession session) {
        String end = EnglishDates.time(session.endExclusive().toLocalTime());
        LocalDate lastDay = session.endExclusive().toLocalDate();
        return EnglishDates.time(session.start().toLocalTime()) + " to "
                + (lastDay.equals(session.date()) ? end : EnglishDates.day(lastDay) + ", " + end);
    }

    private static String state(LocalDate date, LocalDate asOf) {
        if (date.isBefore(asOf)) {
            return "past";
        }
        return date.equals(asOf) ? "today" : "to come";
    }
}
