package org.kith.benchmarks.check;

import static org.kith.benchmarks.check.Expect.that;
import static org.kith.core.spi.Rule.of;

import java.util.List;
import org.kith.core.spi.Rule;
import org.kith.core.text.Id;

/** The rules of courses for Kith. */
final class CourseRules {

    static final List<Rule<?>> ALL = List.of(
            of(Course.class, (it, out) -> that(!it.title().isBlank(), out, "title", "course.untitled")),
            of(Course.class, (it, out) -> that(it.title().length() <= 120, out, "title", "course.long-title")),
            of(Course.class, (it, out) -> that(Id.isValid(it.provider()), out, "provider", "course.no-provider")),
            of(Course.class, (it, out) -> that(it.seats() >= 1, out, "seats", "course.no-seats")),
            of(Course.class, (it, out) -> that(it.seats() <= 500, out, "seats", "course.too-large")),
            of(Course.class, (it, out) -> that(!it.sessions().isEmpty(), out, "sessions", "course.no-sessions")),
            of(Course.class, (it, out) -> that(it.fits(), out, "enrolments", "course.overbooked")),
            of(Course.class, (it, out) -> that(it.inOrder(), out, "sessions", "course.unordered")),
            of(Session.class, (it, out) -> that(it.number() >= 1, out, "number", "session.no-number")),
            of(Session.class, (it, out) -> that(!it.topic().isBlank(), out, "topic", "session.no-topic")),
            of(Session.class, (it, out) -> that(it.topic().length() <= 120, out, "topic", "session.long-topic")),
            of(Session.class, (it, out) -> that(it.minutes() >= 15, out, "minutes", "session.too-short")),
            of(Session.class, (it, out) -> that(it.minutes() <= 480, out, "minutes", "session.too-long")),
            of(Session.class, (it, out) -> that(it.date() != null, out, "date", "session.no-date")),
            of(Enrolment.class, (it, out) -> that(Id.isValid(it.person()), out, "person", "enrolment.nobody")),
            of(Enrolment.class, (it, out) -> that(it.person().length() <= 40, out, "person", "enrolment.long-name")),
            of(Enrolment.class, (it, out) -> that(Id.isValid(it.track()), out, "track", "enrolment.no-track")),
            of(
                    Enrolment.class,
                    (it, out) -> that(it.attended() >= 0, out, "attended", "enrolment.attended-less-than-nothing")),
            of(Enrolment.class, (it, out) -> that(it.attended() <= 7, out, "attended", "enrolment.attended-too-much")),
            of(Enrolment.class, (it, out) -> that(it.paid() >= 0, out, "paid", "enrolment.paid-less-than-nothing")));

    private CourseRules() {}
}
