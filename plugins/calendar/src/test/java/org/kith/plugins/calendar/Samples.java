package org.kith.plugins.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Progress;
import org.kith.core.text.Text;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Course;
import org.kith.course.CourseId;
import org.kith.course.CourseSession;
import org.kith.course.Deviation;
import org.kith.course.Schedule;

/** Documents of which a calendar can be made. */
final class Samples {

    private Samples() {}

    static Place place() {
        return Place.builder()
                .id(PlaceId.of("birmingham"))
                .name(Text.of("Birmingham; the city, not the airport"))
                .kind(PlaceKind.CITY)
                .build();
    }

    /** Two sessions, the second without a topic. */
    static Course course() {
        return Course.builder()
                .id(CourseId.of("foundation"))
                .title(Text.of("Foundation course"))
                .addSessions(session(1)
                        .topic(
                                Text.of(
                                        "Trauer, Ärger und Übermut – größere Gefühle in kleinen Gruppen 🌱🌿🌳 teilen\nzu zweit"))
                        .build())
                .addSessions(session(2).build())
                .build();
    }

    private static CourseSession.Builder session(int number) {
        return CourseSession.builder().number(number).minutes(90);
    }

    /** Six Tuesdays, but not the fourth. */
    static Cohort cohort() {
        return Cohort.builder()
                .id(CohortId.of("birmingham-2022"))
                .course(CourseId.of("foundation"))
                .title(Text.of("Birmingham 2022"))
                .place(PlaceId.of("birmingham"))
                .zone(ZoneId.of("Europe/London"))
                .seats(20)
                .waitingList(true)
                .schedule(schedule(LocalDateTime.of(2022, 1, 4, 15, 30), 90)
                        .withCount(6)
                        .withDeviations(Deviation.Skipped.of(LocalDate.of(2022, 1, 25))))
                .build();
    }

    /** {@return a cohort with one session} */
    static Cohort once(String id, ZoneId zone, LocalDateTime start, int minutes) {
        return cohort().withId(CohortId.of(id)).withZone(zone).withSchedule(schedule(start, minutes));
    }

    private static Schedule schedule(LocalDateTime start, int minutes) {
        return Schedule.builder()
                .firstDay(start.toLocalDate())
                .everyWeeks(1)
                .count(1)
                .start(LocalTime.from(start))
                .minutes(minutes)
                .build();
    }

    /** {@return the cohort with more deviations at the end} */
    static Cohort with(Cohort cohort, Deviation... more) {
        Schedule schedule = cohort.schedule().orElseThrow();
        return cohort.withSchedule(schedule.withDeviations(
                Stream.concat(schedule.deviations().stream(), Stream.of(more)).toList()));
    }

    static ActionPlan plan() {
        return ActionPlan.builder()
                .id(ActionPlanId.of("birmingham-2022"))
                .title(Text.of("Plan"))
                .addActions(action("invite", Progress.IN_PROGRESS)
                        .due(LocalDate.of(2022, 6, 30))
                        .build())
                .addActions(action("listen", Progress.NOT_STARTED).build())
                .addActions(action("ask", Progress.COMPLETE)
                        .due(LocalDate.of(2022, 1, 31))
                        .build())
                .addActions(action("stop", Progress.STOPPED).build())
                .build();
    }

    private static Action.Builder action(String id, Progress progress) {
        return Action.builder().id(ActionId.of(id)).title(Text.of("To " + id)).progress(progress);
    }
}
