package org.kith.course.enrolment;

import com.google.common.collect.ImmutableList;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.attendance.AttendanceSheet;

/** The rules of enrolment policies and logs. */
final class EnrolmentRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(EnrolmentPolicy.class, EnrolmentRules::hasTheSeatsOfItsCohort),
            Rule.of(EnrolmentPolicy.class, WindowRules::takesInterestBeforeTheCourseBegins),
            Rule.of(EnrolmentPolicy.class, WindowRules::enrolsBeforeTheCourseBegins),
            Rule.of(EnrolmentPolicy.class, EnrolmentRules::hasQuotasWithinItsSeats),
            Rule.of(EnrolmentPolicy.class, PolicyRules::hasTermsOfTracks),
            Rule.of(EnrolmentPolicy.class, WindowRules::areThoseOfItsCohort),
            Rule.of(EnrolmentPolicy.class, WindowRules::lastsAsLongAsItsCohort),
            Rule.of(EnrolmentPolicy.class, PolicyRules::keepsAListLikeItsCohort),
            Rule.of(EnrolmentPolicy.class, PolicyRules::asksTheFeesOfTheCourse),
            Rule.of(EnrolmentPolicy.class, PolicyRules::promisesWhatTheTrackEndsWith),
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
}
