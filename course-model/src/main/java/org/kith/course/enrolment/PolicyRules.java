package org.kith.course.enrolment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.kith.core.number.Money;
import org.kith.core.spi.Reporter;
import org.kith.core.validation.Severity;
import org.kith.course.Activity;
import org.kith.course.ActivityId;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.Track;
import org.kith.course.certificate.CertificateRule;

/** What a policy has to agree on with its cohort and the course. */
final class PolicyRules {

    private PolicyRules() {}

    static void keepsAListLikeItsCohort(EnrolmentPolicy policy, Reporter out) {
        out.dossier()
                .find(Cohort.TYPE, policy.cohort())
                .filter(cohort -> cohort.waitingList() != policy.waitingList())
                .ifPresent(cohort ->
                        out.at("waitingList").report(Severity.WARNING, "enrolment.waiting-list-differs", cohort.id()));
    }

    static void hasTermsOfTracks(EnrolmentPolicy policy, Reporter out) {
        course(policy, out).ifPresent(course -> {
            for (int i = 0; i < policy.terms().size(); i++) {
                Terms terms = policy.terms().get(i);
                if (course.track(terms.track()).isEmpty()) {
                    out.at("terms")
                            .at(i)
                            .at("track")
                            .report(Severity.ERROR, "enrolment.terms-without-track", terms.track(), course.id());
                }
            }
        });
    }

    static void asksTheFeesOfTheCourse(EnrolmentPolicy policy, Reporter out) {
        course(policy, out).ifPresent(course -> {
            for (int i = 0; i < policy.terms().size(); i++) {
                Terms terms = policy.terms().get(i);
                Reporter at = out.at("terms").at(i).at("fee");
                Optional<Money> told = course.track(terms.track()).flatMap(Track::fee);
                terms.fee()
                        .filter(asked -> told.isPresent() && !told.equals(Optional.of(asked)))
                        .ifPresent(asked -> at.report(
                                Severity.WARNING,
                                "enrolment.fee-differs",
                                asked,
                                terms.track(),
                                course.id(),
                                told.orElse(asked)));
            }
        });
    }

    static void promisesWhatTheTrackEndsWith(EnrolmentPolicy policy, Reporter out) {
        course(policy, out).ifPresent(course -> {
            for (int i = 0; i < policy.terms().size(); i++) {
                Terms terms = policy.terms().get(i);
                Reporter at = out.at("terms").at(i).at("certificate");
                course.track(terms.track())
                        .filter(track ->
                                !track.certificate() && terms.certificate().isPresent())
                        .ifPresent(track -> at.report(
                                Severity.ERROR, "enrolment.track-without-certificate", track.id(), course.id()));
            }
        });
    }

    static void asksForActivitiesOfTheCourse(EnrolmentPolicy policy, Reporter out) {
        course(policy, out).ifPresent(course -> asksForActivities(policy, course, out.at("terms")));
    }

    private static Optional<Course> course(EnrolmentPolicy policy, Reporter out) {
        return out.dossier()
                .find(Cohort.TYPE, policy.cohort())
                .flatMap(cohort -> out.dossier().find(Course.TYPE, cohort.course()));
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
