package org.kith.course.attendance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Schedule;

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
                .filter(cohort -> cohort.schedule().isPresent())
                .ifPresent(cohort -> fits(sheet, cohort, out));
    }

    private static void fits(AttendanceSheet sheet, Cohort cohort, Reporter out) {
        int count = cohort.schedule().map(Schedule::count).orElse(0);
        if (sheet.held() > count) {
            out.at("held").report(Severity.ERROR, "attendance.more-held", sheet.held(), sheet.cohort(), count);
        }
        List<CohortSession> sessions = cohort.sessions();
        for (int i = 0; i < sheet.marks().size(); i++) {
            AttendanceMark mark = sheet.marks().get(i);
            Reporter at = out.at("marks").at(i);
            if (mark.session() > count) {
                at.at("session")
                        .report(Severity.ERROR, "attendance.no-such-session", sheet.cohort(), mark.session(), count);
            }
            sessions.stream()
                    .filter(session -> session.number() == mark.session())
                    .forEach(session -> fits(mark, session, at));
        }
    }

    private static void fits(AttendanceMark mark, CohortSession session, Reporter out) {
        int minutes = mark.minutes().orElse(0);
        if (minutes > session.minutes()) {
            out.at("minutes")
                    .report(
                            Severity.WARNING,
                            "attendance.longer-than-session",
                            mark.session(),
                            minutes,
                            session.minutes());
        }
    }
}
