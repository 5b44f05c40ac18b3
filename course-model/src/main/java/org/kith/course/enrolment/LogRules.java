package org.kith.course.enrolment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.core.spi.Reporter;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.attendance.AttendanceSheet;

/** The rules of enrolment logs, and of what has to agree with them. */
final class LogRules {

    private LogRules() {}

    static void canHaveHappened(EnrolmentLog log, Reporter out) {
        replay(log, out.dossier()).ifPresent(replay -> replay.findings().forEach(finding -> report(finding, out)));
    }

    private static void report(Finding finding, Reporter out) {
        out.at("events")
                .at(Integer.parseInt(finding.pointer().tokens().get(0)))
                .report(finding.severity(), finding.code(), finding.arguments().toArray());
    }

    static void fitsTheSeats(EnrolmentLog log, Reporter out) {
        replay(log, out.dossier()).flatMap(Outcome::value).ifPresent(enrolments -> fits(enrolments, out.at("events")));
    }

    private static void fits(Enrolments enrolments, Reporter out) {
        if (enrolments.held() > enrolments.seats()) {
            out.report(Severity.WARNING, "enrolment.overbooked", enrolments.held(), enrolments.seats());
        }
        for (Quota quota : enrolments.policy().quotas()) {
            int held = enrolments.held(quota.id());
            int seats = enrolments.seats(quota.id());
            if (held > seats) {
                out.report(Severity.WARNING, "enrolment.quota-overbooked", quota.id(), held, seats);
            }
        }
    }

    /** Without a log of the cohort there is nothing to compare with, and where people may drop in anybody can be marked. */
    static void marksThoseWhoEnrolled(AttendanceSheet sheet, Reporter out) {
        ImmutableList<EnrolmentLog> logs = ofCohort(sheet.cohort(), out.dossier());
        if (logs.isEmpty() || mayDropIn(sheet.cohort(), out.dossier())) {
            return;
        }
        ImmutableSet<PersonRef> enrolled = enrolled(logs);
        for (int i = 0; i < sheet.marks().size(); i++) {
            if (!enrolled.contains(sheet.marks().get(i).person())) {
                out.at("marks").at(i).report(Severity.ERROR, "enrolment.mark-without-enrolment", sheet.cohort());
            }
        }
    }

    /** {@return those who ever enrolled, whatever came of it} */
    private static ImmutableSet<PersonRef> enrolled(ImmutableList<EnrolmentLog> logs) {
        return logs.stream()
                .flatMap(log -> log.events().stream())
                .filter(Event.Enrolled.class::isInstance)
                .map(event -> ((Event.Enrolled) event).person())
                .collect(toImmutableSet());
    }

    private static boolean mayDropIn(CohortId cohort, Dossier dossier) {
        return dossier.find(Cohort.TYPE, cohort).flatMap(Cohort::dropIn).orElse(false);
    }

    private static ImmutableList<EnrolmentLog> ofCohort(CohortId cohort, Dossier dossier) {
        return dossier.all(EnrolmentLog.TYPE).stream()
                .filter(log -> dossier.find(EnrolmentPolicy.TYPE, log.policy())
                        .filter(policy -> policy.cohort().equals(cohort))
                        .isPresent())
                .collect(toImmutableList());
    }

    private static Optional<Outcome<Enrolments>> replay(EnrolmentLog log, Dossier dossier) {
        return dossier.find(EnrolmentPolicy.TYPE, log.policy()).map(log::replay);
    }
}
