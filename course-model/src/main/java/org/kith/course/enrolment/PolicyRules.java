package org.kith.course.enrolment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.kith.core.spi.Reporter;
import org.kith.core.validation.Severity;
import org.kith.course.Activity;
import org.kith.course.ActivityId;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.Window;
import org.kith.course.certificate.CertificateRule;

/** What a policy has to agree on with its cohort and the course. */
final class PolicyRules {

    private PolicyRules() {}

    static void hasTheWindowsOfItsCohort(EnrolmentPolicy policy, Reporter out) {
        out.dossier().find(Cohort.TYPE, policy.cohort()).ifPresent(cohort -> {
            sameWindow(policy.interest(), cohort.interest(), policy, out.at("interest"));
            sameWindow(policy.enrolment(), cohort.enrolment(), policy, out.at("enrolment"));
            sameWindow(policy.cancellation(), cohort.cancellation(), policy, out.at("cancellation"));
        });
    }

    private static void sameWindow(
            Optional<Window> decided, Optional<Window> told, EnrolmentPolicy policy, Reporter out) {
        if (told.isPresent() && !told.equals(decided)) {
            out.report(Severity.WARNING, "enrolment.window-differs", policy.cohort());
        }
    }

    static void asksForActivitiesOfTheCourse(EnrolmentPolicy policy, Reporter out) {
        out.dossier()
                .find(Cohort.TYPE, policy.cohort())
                .flatMap(cohort -> out.dossier().find(Course.TYPE, cohort.course()))
                .ifPresent(course -> asksForActivities(policy, course, out.at("terms")));
    }

    private static void asksForActivities(EnrolmentPolicy policy, Course course, Reporter out) {
        ImmutableSet<ActivityId> known = course.sessions().stream()
                .flatMap(session -> session.activities().stream())
                .map(Activity::id)
                .flatMap(Optional::stream)
                .collect(toImmutableSet());
        for (int i = 0; i < policy.terms().size() && !known.isEmpty(); i++) {
            Reporter at = out.at(i).at("certificate").at("activities");
            policy.terms().get(i).certificate().map(CertificateRule::activities).stream()
                    .flatMap(activities -> activities.stream().filter(activity -> !known.contains(activity)))
                    .forEach(
                            activity -> at.report(Severity.ERROR, "enrolment.unknown-activity", activity, course.id()));
        }
    }
}
