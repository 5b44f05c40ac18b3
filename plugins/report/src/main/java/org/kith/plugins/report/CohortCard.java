package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.Delivery;
import org.kith.course.Deviation;
import org.kith.course.Schedule;
import org.kith.course.Window;

/**
 * One run of a course with its sessions.
 *
 * @param anchor its name on the page
 * @param title what it is called
 * @param facts for whom and how many it is
 * @param zone on whose clocks the times are read
 * @param sessions the sessions; empty if they are not settled
 * @param withTopics whether the topic of a session is known
 * @param deviations where the schedule departs from its rule
 * @param story its way from interest to certificates
 * @param cites where it comes from
 */
record CohortCard(
        String anchor,
        String title,
        List<Fact> facts,
        String zone,
        List<SessionRow> sessions,
        boolean withTopics,
        List<String> deviations,
        CohortStory story,
        List<Cite> cites) {

    private static final Pointer PLACE = Pointer.ROOT.child("place");

    static CohortCard of(Cohort cohort, Optional<Course> course, Scope scope) {
        List<SessionRow> sessions = SessionRow.of(cohort, course, scope);
        return new CohortCard(
                "cohort-" + cohort.id().value(),
                scope.text(cohort.title()),
                facts(cohort, scope),
                cohort.zone().getId(),
                sessions,
                sessions.stream().anyMatch(session -> !session.topic().isEmpty()),
                cohort.schedule().map(Schedule::deviations).orElse(List.of()).stream()
                        .map(deviation -> deviation(deviation, scope))
                        .collect(toImmutableList()),
                CohortStory.of(cohort, scope),
                scope.cite(cohort.source()));
    }

    private static List<Fact> facts(Cohort cohort, Scope scope) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        cohort.place().ifPresent(id -> facts.add(new Fact("Place", scope.name(id, cohort, PLACE))));
        facts.add(new Fact("Seats", seats(cohort) + (cohort.waitingList() ? ", with a waiting list" : "")));
        cohort.interest()
                .flatMap(Window::until)
                .ifPresent(until -> facts.add(
                        new Fact("Expressions of interest until", EnglishDates.moment(until.atZone(cohort.zone())))));
        cohort.room().ifPresent(room -> facts.add(new Fact("Room", scope.text(room.name()))));
        cohort.calledOff()
                .ifPresent(off -> facts.add(
                        new Fact("Called off", "from " + EnglishDates.day(off.from()) + reason(off.reason(), scope))));
        return facts.build();
    }

    private static String reason(Optional<Text> reason, Scope scope) {
        return reason.map(text -> ": " + scope.text(text)).orElse("");
    }

    private static String seats(Cohort cohort) {
        return cohort.seats().map(String::valueOf).orElse("not known");
    }

    private static String deviation(Deviation deviation, Scope scope) {
        String reason = reason(deviation.reason(), scope);
        if (deviation instanceof Deviation.Skipped skipped) {
            return "No session on " + EnglishDates.weekday(skipped.date()) + reason;
        }
        if (deviation instanceof Deviation.Moved moved) {
            return "The session of " + EnglishDates.weekday(moved.date()) + " is moved to "
                    + EnglishDates.weekday(moved.to().toLocalDate()) + ", "
                    + EnglishDates.time(moved.to().toLocalTime()) + reason;
        }
        if (deviation instanceof Deviation.Resized resized) {
            return "Session " + resized.session() + " lasts " + resized.minutes() + " minutes" + reason;
        }
        if (deviation instanceof Deviation.CalledOff calledOff) {
            return "Session " + calledOff.session() + " is called off" + reason;
        }
        Deviation.Switched switched = (Deviation.Switched) deviation;
        return "Session " + switched.session() + " is " + delivery(switched.delivery()) + reason;
    }

    private static String delivery(Delivery delivery) {
        return switch (delivery) {
            case ONLINE -> "online";
            case IN_PERSON -> "in person";
            case MIXED -> "in person and online";
        };
    }
}
