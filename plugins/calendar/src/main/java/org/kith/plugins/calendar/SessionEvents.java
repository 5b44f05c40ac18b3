package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import biweekly.property.Description;
import biweekly.property.Location;
import biweekly.property.RawProperty;
import biweekly.property.Summary;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.kith.core.community.Place;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Course;
import org.kith.course.CourseSession;

/**
 * The sessions of one cohort as events.
 *
 * @param cohort the cohort
 * @param course its course, if it is there
 * @param place its place, if it has one that is there
 * @param revision the revision of the cohort, if the host keeps one
 * @param locale the language of texts
 */
record SessionEvents(
        Cohort cohort, Optional<Course> course, Optional<Place> place, OptionalLong revision, Locale locale) {

    /** {@return a session as an event} */
    RawComponent event(CohortSession session, Instant stamp) {
        String uid = cohort.id() + "." + session.number() + "@kith";
        RawComponent event = ContentLines.component("VEVENT", uid, stamp);
        addTime(event, "DTSTART", session.start());
        addTime(event, "DTEND", session.endExclusive());
        event.addProperty(new Summary(ContentLines.text(summary(session))));
        event.addProperty(new Description(ContentLines.text(cohort.title().in(locale))));
        place.map(known -> known.name().in(locale))
                .ifPresent(name -> event.addProperty(new Location(ContentLines.text(name))));
        revision.ifPresent(number -> event.addExperimentalProperty("SEQUENCE", Long.toString(number)));
        return event;
    }

    private String summary(CohortSession session) {
        String title = course.map(Course::title).orElseGet(cohort::title).in(locale);
        String numbered =
                title + " (" + session.number() + "/" + cohort.sessions().size() + ")";
        return course.flatMap(known -> known.session(session.number()))
                .flatMap(CourseSession::topic)
                .map(topic -> numbered + ": " + topic.in(locale))
                .orElse(numbered);
    }

    /**
     * Adds a time in its zone; in UTC where the clocks show it for the second time, since the first would be
     * understood.
     */
    private static void addTime(RawComponent event, String name, ZonedDateTime time) {
        LocalDateTime local = time.toLocalDateTime();
        if (!local.atZone(time.getZone()).equals(time)) {
            event.addExperimentalProperty(name, Forms.utc(time.toInstant()));
            return;
        }
        RawProperty property = event.addExperimentalProperty(name, Forms.local(local));
        property.setParameter("TZID", time.getZone().getId());
    }
}
