package org.kith.benchmarks.check;

import static org.kith.benchmarks.check.Expect.that;
import static org.kith.core.spi.Rule.of;

import java.util.List;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.text.Id;

/** The rules of courses for Kith. */
final class CourseRules {

    static final List<Rule<?>> ALL = List.of(
            of(Course.class, CourseRules::course),
            of(Session.class, CourseRules::session),
            of(Enrolment.class, CourseRules::enrolment));

    private CourseRules() {}

    private static void course(Course it, Reporter out) {
        that(!it.title().isBlank(), out, "title", "course.untitled");
        that(it.title().length() <= 120, out, "title", "course.long-title");
        that(Id.isValid(it.provider()), out, "provider", "course.no-provider");
        that(it.seats() >= 1, out, "seats", "course.no-seats");
        that(it.seats() <= 500, out, "seats", "course.too-large");
        that(!it.sessions().isEmpty(), out, "sessions", "course.no-sessions");
        that(it.fits(), out, "enrolments", "course.overbooked");
        that(it.inOrder(), out, "sessions", "course.unordered");
    }

    private static void session(Session it, Reporter out) {
        that(it.number() >= 1, out, "number", "session.no-number");
        that(!it.topic().isBlank(), out, "topic", "session.no-topic");
        that(it.topic().length() <= 120, out, "topic", "session.long-topic");
        that(it.minutes() >= 15, out, "minutes", "session.too-short");
        that(it.minutes() <= 480, out, "minutes", "session.too-long");
        that(it.date() != null, out, "date", "session.no-date");
    }

    private static void enrolment(Enrolment it, Reporter out) {
        that(Id.isValid(it.person()), out, "person", "enrolment.nobody");
        that(it.person().length() <= 40, out, "person", "enrolment.long-name");
        that(Id.isValid(it.track()), out, "track", "enrolment.no-track");
        that(it.attended() >= 0, out, "attended", "enrolment.attended-less-than-nothing");
        that(it.attended() <= 7, out, "attended", "enrolment.attended-too-much");
        that(it.paid() >= 0, out, "paid", "enrolment.paid-less-than-nothing");
    }
}
