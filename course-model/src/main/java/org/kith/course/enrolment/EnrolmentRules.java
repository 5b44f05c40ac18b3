package org.kith.course.enrolment;

import com.google.common.collect.ImmutableList;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.Window;
import org.kith.course.attendance.AttendanceSheet;

/** The rules of enrolment policies and logs. */
final class EnrolmentRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(EnrolmentPolicy.class, EnrolmentRules::hasTheSeatsOfItsCohort),
            Rule.of(EnrolmentPolicy.class, EnrolmentRules::closesBeforeTheCourseBegins),
            Rule.of(EnrolmentPolicy.class, EnrolmentRules::hasQuotasWithinItsSeats),
            Rule.of(EnrolmentPolicy.class, EnrolmentRules::hasTermsOfTracks),
            Rule.of(EnrolmentPolicy.class, PolicyRules::hasTheWindowsOfItsCohort),
            Rule.of(EnrolmentPolicy.class, PolicyRules::asksForActivitiesOfTheCourse),
            Rule.of(EnrolmentPolicy.class, LaterTrackRules::areChosenAfterATrackOfThePolicy),
            Rule.of(EnrolmentPolicy.class, LaterTrackRules::areChosenAsTheCourseSays),
            Rule.of(Terms.class, TermsRules::costsNothingBelowZero),
            Rule.of(Terms.class, TermsRules::promisesWhatCanBeEarned),
            Rule.of(EnrolmentLog.class, LogRules::canHaveHappened),
            Rule.of(EnrolmentLog.class, LogRules::fitsTheSeats),
            Rule.of(AttendanceSheet.class, LogRules::marksThoseWhoEnrolled));

    private EnrolmentRules() {}

    static void hasTheSeatsOfItsCohort(EnrolmentPolicy policy, Reporter out) {
        out.dossier()
                .find(Cohort.TYPE, policy.cohort())
                .flatMap(Cohort::seats)
                .filter(seats -> seats != policy.seats())
                .ifPresent(seats -> out.at("seats")
                        .report(Severity.WARNING, "enrolment.seats-differ", policy.seats(), policy.cohort(), seats));
    }

    static void closesBeforeTheCourseBegins(EnrolmentPolicy policy, Reporter out) {
        policy.course()
                .flatMap(Window::from)
                .ifPresent(start -> policy.interest()
                        .flatMap(Window::until)
                        .filter(start::isBefore)
                        .ifPresent(close -> out.at("interest")
                                .at("until")
                                .report(Severity.WARNING, "enrolment.interest-closes-after-start", close, start)));
    }

    static void hasQuotasWithinItsSeats(EnrolmentPolicy policy, Reporter out) {
        for (int i = 0; i < policy.quotas().size(); i++) {
            Quota quota = policy.quotas().get(i);
            if (quota.seats() > policy.seats()) {
                out.at("quotas")
                        .at(i)
                        .at("seats")
                        .report(
                                Severity.WARNING,
                                "enrolment.quota-exceeds-seats",
                                quota.id(),
                                quota.seats(),
                                policy.seats());
            }
        }
    }

    static void hasTermsOfTracks(EnrolmentPolicy policy, Reporter out) {
        out.dossier()
                .find(Cohort.TYPE, policy.cohort())
                .flatMap(cohort -> out.dossier().find(Course.TYPE, cohort.course()))
                .ifPresent(course -> hasTermsOfTracks(policy, course, out.at("terms")));
    }

    private static void hasTermsOfTracks(EnrolmentPolicy policy, Course course, Reporter out) {
        for (int i = 0; i < policy.terms().size(); i++) {
            Terms terms = policy.terms().get(i);
            if (course.track(terms.track()).isEmpty()) {
                out.at(i)
                        .at("track")
                        .report(Severity.ERROR, "enrolment.terms-without-track", terms.track(), course.id());
            }
        }
    }
}
