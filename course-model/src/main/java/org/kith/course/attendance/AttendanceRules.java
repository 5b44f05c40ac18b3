package org.kith.course.attendance;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
            Rule.of(AttendanceSheet.class, AttendanceRules::postponesWhatWouldCount),
            Rule.of(AttendanceSheet.class, AttendanceRules::marksSessionsThatTakePlace),
            Rule.of(AttendanceSheet.class, AttendanceRules::fitsItsCohort),
            Rule.of(AttendanceRule.class, AttendanceRules::asksForSessions));

    private AttendanceRules() {}

    static void asksForSessions(AttendanceRule rule, Reporter out) {
        if (rule.rate().isEmpty() && rule.mostMissed().isEmpty()) {
            out.report(Severity.WARNING, "attendance.asks-for-nothing");
        }
    }

    /** Somebody can be excused ahead; nothing else is known of a session that is still to come. */
    static void marksSessionsThatWereHeld(AttendanceSheet sheet, Reporter out) {
        int last = out.dossier()
                .find(Cohort.TYPE, sheet.cohort())
                .flatMap(Cohort::schedule)
                .map(Schedule::count)
                .orElse(Integer.MAX_VALUE);
        for (int i = 0; i < sheet.marks().size(); i++) {
            AttendanceMark mark = sheet.marks().get(i);
            boolean told = mark.presence() != Presence.EXCUSED && mark.session() <= last;
            if (told && !sheet.isHeld(mark.session())) {
                String code =
                        mark.presence() == Presence.PRESENT ? "attendance.session-not-held" : "attendance.marked-ahead";
                out.at("marks").at(i).at("session").report(Severity.WARNING, code, mark.session());
            }
        }
    }

    static void postponesWhatWouldCount(AttendanceSheet sheet, Reporter out) {
        sheet.postponed().stream()
                .filter(session -> session > sheet.held())
                .sorted()
                .forEach(session -> out.at("postponed")
                        .report(Severity.WARNING, "attendance.postponed-without-effect", session, sheet.held()));
    }

    static void marksSessionsThatTakePlace(AttendanceSheet sheet, Reporter out) {
        ImmutableSet<Integer> calledOff = out.dossier().find(Cohort.TYPE, sheet.cohort()).stream()
                .flatMap(cohort -> cohort.sessionsCalledOff().stream())
                .map(CohortSession::number)
                .collect(toImmutableSet());
        for (int i = 0; i < sheet.marks().size(); i++) {
            AttendanceMark mark = sheet.marks().get(i);
            boolean attended = mark.presence() == Presence.PRESENT || mark.presence() == Presence.MADE_UP;
            if (attended && calledOff.contains(mark.session())) {
                out.at("marks")
                        .at(i)
                        .at("session")
                        .report(Severity.WARNING, "attendance.session-called-off", mark.session());
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
