package org.kith.course.enrolment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.core.spi.Reporter;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;
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

    /** Without a log of the cohort there is nothing to compare with. */
    static void marksThoseWhoEnrolled(AttendanceSheet sheet, Reporter out) {
        ImmutableList<Enrolments> known = ofCohort(sheet.cohort(), out.dossier());
        for (int i = 0; i < sheet.marks().size() && !known.isEmpty(); i++) {
            PersonRef person = sheet.marks().get(i).person();
            boolean enrolled = known.stream()
                    .anyMatch(enrolments -> enrolments
                            .registration(person)
                            .flatMap(Registration::terms)
                            .isPresent());
            if (!enrolled) {
                out.at("marks").at(i).report(Severity.ERROR, "enrolment.mark-without-enrolment", sheet.cohort());
            }
        }
    }

    private static ImmutableList<Enrolments> ofCohort(CohortId cohort, Dossier dossier) {
        return dossier.all(EnrolmentLog.TYPE).stream()
                .map(log -> replay(log, dossier).flatMap(Outcome::value))
                .flatMap(Optional::stream)
                .filter(enrolments -> enrolments.policy().cohort().equals(cohort))
                .collect(toImmutableList());
    }

    private static Optional<Outcome<Enrolments>> replay(EnrolmentLog log, Dossier dossier) {
        return dossier.find(EnrolmentPolicy.TYPE, log.policy()).map(log::replay);
    }
}
