package org.kith.plugins.webdata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceKind;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.enrolment.Enrolments;

/** Makes the runs of a course: one for each cohort. */
final class Runs {

    private final Material material;
    private final EnrolmentLogs logs;
    private final Instant moment;
    private final Offers offers;

    Runs(Material material, EnrolmentLogs logs, Instant moment) {
        this.material = material;
        this.logs = logs;
        this.moment = moment;
        this.offers = new Offers(material);
    }

    /** {@return a run; one that was called off can be had no more, so it has no offers and tells of no free seats} */
    Node node(Cohort cohort, Course course) {
        String address = material.addresses().of(Cohort.TYPE.name(), cohort.id());
        Timetable timetable = timetable(cohort, course);
        boolean calledOff = cohort.calledOff().isPresent();
        Optional<Enrolments> enrolments = calledOff ? Optional.empty() : logs.of(cohort);
        Availability availability = new Availability(cohort, timetable.sessions(), enrolments, moment);
        Node run = Node.of("CourseInstance", address).put("name", material.text(cohort.title()));
        timetable.putDates(run);
        run.putIfPresent("eventStatus", cohort.calledOff().map(off -> Node.term("EventCancelled")));
        Deliveries.putBoth(run, timetable.deliveries());
        return run.putIfPresent("organizer", course.provider().map(this::organizer))
                .putIfPresent("audience", timetable.place().map(this::audience))
                .putIfPresent("maximumAttendeeCapacity", cohort.seats())
                .putIfPresent("remainingAttendeeCapacity", enrolments.map(Enrolments::free))
                .putAll("offers", calledOff ? List.of() : offers.of(course, cohort, availability, address))
                .putIfPresent("courseSchedule", timetable.rule())
                .putAll("subEvent", timetable.meetings(address));
    }

    private Timetable timetable(Cohort cohort, Course course) {
        Optional<Place> place =
                cohort.place().flatMap(id -> material.find(Place.TYPE, id, cohort, Pointer.ROOT.child("place")));
        Timetable timetable = Timetable.of(material, cohort, course, place);
        if (!timetable.hasDates()) {
            material.report(Severity.INFO, "web-data.no-dates", cohort, Pointer.ROOT.child("schedule"));
        }
        return timetable;
    }

    private Node organizer(BodyId provider) {
        return Node.reference(material.addresses().of(Body.TYPE.name(), provider));
    }

    /** {@return the people of a place; those of an online community live in no area} */
    private Node audience(Place place) {
        Node audience = Node.of("Audience");
        return place.kind() == PlaceKind.ONLINE
                ? audience.put("name", material.text(place.name()))
                : audience.put("geographicArea", material.area(place));
    }
}
