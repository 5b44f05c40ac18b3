package org.kith.course.attendance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;

/** The rules of attendance sheets. */
final class AttendanceRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(AttendanceSheet.class, AttendanceRules::marksSessionsThatWereHeld),
            Rule.of(AttendanceSheet.class, AttendanceRules::fitsItsCohort),
            Rule.of(AttendanceRule.class, AttendanceRules::asksForSessions));

    private AttendanceRules() {}

    static void asksForSessions(AttendanceRule rule, Reporter out) {
        if (rule.rate().isEmpty() && rule.mostMissed().isEmpty()) {
            out.report(Severity.WARNING, "attendance.asks-for-nothing");
        }
    }

    static void marksSessionsThatWereHeld(AttendanceSheet sheet, Reporter out) {
        for (int i = 0; i < sheet.marks().size(); i++) {
            AttendanceMark mark = sheet.marks().get(i);
            boolean came = mark.presence() == Presence.PRESENT;
            if (came && mark.session() > sheet.held()) {
                out.at("marks")
                        .at(i)
                        .at("session")
                        .report(Severity.WARNING, "attendance.session-not-held", mark.session(), sheet.held());
            }
        }
    }

    static void fitsItsCohort(AttendanceSheet sheet, Reporter out) {
        out.dossier()
                .find(Cohort.TYPE, sheet.cohort())
                .map(Cohort::sessions)
                .filter(sessions -> !sessions.isEmpty())
                .ifPresent(sessions -> fits(sheet, sessions, out));
    }

    private static void fits(AttendanceSheet sheet, List<CohortSession> sessions, Reporter out) {
        if (sheet.held() > sessions.size()) {
            out.at("held")
                    .report(Severity.ERROR, "attendance.more-held", sheet.held(), sheet.cohort(), sessions.size());
        }
        for (int i = 0; i < sheet.marks().size(); i++) {
            AttendanceMark mark = sheet.marks().get(i);
            Reporter at = out.at("marks").at(i);
            if (mark.session() > sessions.size()) {
                at.at("session")
                        .report(
                                Severity.ERROR,
                                "attendance.no-such-session",
                                sheet.cohort(),
                                mark.session(),
                                sessions.size());
            } else if (mark.minutes().orElse(0)
                    > sessions.get(mark.session() - 1).minutes()) {
                at.at("minutes")
                        .report(
                                Severity.WARNING,
                                "attendance.longer-than-session",
                                mark.session(),
                                mark.minutes().orElse(0),
                                sessions.get(mark.session() - 1).minutes());
            }
        }
    }
}
