package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.validation.Pointer;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.CourseSession;

/**
 * A course with its syllabus, its tracks and its cohorts.
 *
 * @param anchor its name on the page
 * @param title what it is called
 * @param summary what it is for; may be empty
 * @param facts who offers it, and how long it is
 * @param syllabus the sessions with what they are about; empty if no topic is known
 * @param tracks the ways to take it
 * @param cohorts the runs of it
 * @param cites where it comes from
 */
record CourseCard(
        String anchor,
        String title,
        String summary,
        List<Fact> facts,
        List<Topic> syllabus,
        List<TrackRow> tracks,
        List<CohortCard> cohorts,
        List<Cite> cites) {

    private static final Pointer PROVIDER = Pointer.ROOT.child("provider");
    private static final Pointer COURSE = Pointer.ROOT.child("course");

    /** A session of the syllabus; the topic and the minutes are empty if they are not known. */
    record Topic(int number, String topic, String minutes) {}

    /** {@return the courses, then cohorts whose course is not there, each on its own} */
    static List<CourseCard> of(Scope scope) {
        return ImmutableList.<CourseCard>builder()
                .addAll(scope.each(Course.TYPE, course -> of(course, scope)))
                .addAll(scope.dossier().all(Cohort.TYPE).stream()
                        .filter(cohort -> scope.find(Course.TYPE, cohort.course(), cohort, COURSE)
                                .isEmpty())
                        .map(cohort -> of(cohort, scope))
                        .collect(toImmutableList()))
                .build();
    }

    private static CourseCard of(Course course, Scope scope) {
        List<Cite> cites = scope.cite(course.source());
        return new CourseCard(
                "course-" + course.id().value(),
                scope.text(course.title()),
                scope.text(course.summary()),
                facts(course, scope),
                syllabus(course, scope),
                course.tracks().stream().map(track -> TrackRow.of(track, scope)).collect(toImmutableList()),
                scope.dossier().all(Cohort.TYPE).stream()
                        .filter(cohort -> cohort.course().equals(course.id()))
                        .map(cohort -> CohortCard.of(cohort, Optional.of(course), scope))
                        .collect(toImmutableList()),
                cites);
    }

    private static CourseCard of(Cohort cohort, Scope scope) {
        return new CourseCard(
                "course-of-" + cohort.id().value(),
                cohort.course().value(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(CohortCard.of(cohort, Optional.empty(), scope)),
                List.of());
    }

    private static List<Fact> facts(Course course, Scope scope) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        course.provider().ifPresent(id -> facts.add(new Fact("Offered by", scope.name(id, course, PROVIDER))));
        course.version().ifPresent(version -> facts.add(new Fact("Version", version)));
        if (!course.sessions().isEmpty()) {
            facts.add(new Fact(
                    "Length",
                    Words.count(course.sessions().size(), "session", "sessions")
                            + course.contactHours()
                                    .map(hours -> ", " + Numbers.points(hours) + " hours in all")
                                    .orElse("")));
        }
        return facts.build();
    }

    private static List<Topic> syllabus(Course course, Scope scope) {
        return course.sessions().stream().allMatch(session -> session.topic().isEmpty())
                ? List.of()
                : course.sessions().stream()
                        .map(session -> topic(session, scope))
                        .collect(toImmutableList());
    }

    private static Topic topic(CourseSession session, Scope scope) {
        return new Topic(
                session.number(),
                scope.text(session.topic()),
                session.minutes().map(String::valueOf).orElse(""));
    }
}
