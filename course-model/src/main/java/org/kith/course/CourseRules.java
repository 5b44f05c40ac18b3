package org.kith.course;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.audience.Visibility;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** The rules of courses. */
final class CourseRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Course.class, CourseRules::hasSessions),
            Rule.of(Course.class, CourseRules::isNoVariantOfItself),
            Rule.of(Course.class, CourseRules::namesActivitiesOnce),
            Rule.of(CourseSession.class, CourseRules::hasTimeForItsActivities),
            Rule.of(Link.class, CourseRules::isForSomebody));

    private CourseRules() {}

    static void hasSessions(Course course, Reporter out) {
        if (course.sessions().isEmpty()) {
            out.at("sessions").report(Severity.WARNING, "course.no-sessions");
        }
    }

    static void isNoVariantOfItself(Course course, Reporter out) {
        Set<CourseId> seen = new HashSet<>();
        Optional<CourseId> next = course.variantOf();
        while (next.isPresent() && !next.get().equals(course.id()) && seen.add(next.get())) {
            next = out.dossier().find(Course.TYPE, next.get()).flatMap(Course::variantOf);
        }
        if (next.filter(course.id()::equals).isPresent()) {
            out.at("variantOf").report(Severity.ERROR, "course.variant-of-itself", course.id());
        }
    }

    static void namesActivitiesOnce(Course course, Reporter out) {
        Set<ActivityId> seen = new HashSet<>();
        for (int i = 0; i < course.sessions().size(); i++) {
            List<Activity> activities = course.sessions().get(i).activities();
            for (int j = 0; j < activities.size(); j++) {
                Optional<ActivityId> again = activities.get(j).id().filter(id -> !seen.add(id));
                if (again.isPresent()) {
                    out.at("sessions")
                            .at(i)
                            .at("activities")
                            .at(j)
                            .at("id")
                            .report(Severity.ERROR, "course.activity-twice", again.get());
                }
            }
        }
    }

    static void hasTimeForItsActivities(CourseSession session, Reporter out) {
        long needed = session.activities().stream()
                .filter(activity -> activity.kind().takesSessionTime())
                .mapToLong(activity -> activity.minutes().orElse(0))
                .sum();
        session.minutes()
                .filter(minutes -> needed > minutes)
                .ifPresent(minutes -> out.at("activities")
                        .report(
                                Severity.WARNING,
                                "course.activities-longer-than-session",
                                needed,
                                session.number(),
                                minutes));
    }

    static void isForSomebody(Link link, Reporter out) {
        if (link.visibility().equals(Visibility.NOBODY)) {
            out.at("visibility").report(Severity.WARNING, "course.link-for-nobody");
        }
    }
}
