package org.kith.course;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** The rules of when a cohort meets. */
final class ScheduleRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Schedule.class, ScheduleRules::deviatesFromSessions),
            Rule.of(Schedule.class, ScheduleRules::switchesForAReason),
            Rule.of(Cohort.class, ScheduleRules::sessionsDoNotOverlap),
            Rule.of(Cohort.class, ScheduleRules::sessionsFollowEachOther),
            Rule.of(Cohort.class, ScheduleRules::sessionsAvoidSkippedDays),
            Rule.of(Cohort.class, ScheduleRules::sessionsBeginOnce));

    private ScheduleRules() {}

    static void deviatesFromSessions(Schedule schedule, Reporter out) {
        ImmutableSet<Deviation> idle = Series.of(schedule).idle();
        List<Deviation> deviations = schedule.deviations();
        for (int i = 0; i < deviations.size(); i++) {
            if (idle.contains(deviations.get(i))) {
                out.at("deviations").at(i).report(Severity.WARNING, "cohort.deviation-without-session");
            }
        }
    }

    static void switchesForAReason(Schedule schedule, Reporter out) {
        List<Deviation> deviations = schedule.deviations();
        for (int i = 0; i < deviations.size(); i++) {
            if (deviations.get(i) instanceof Deviation.Switched switched
                    && switched.reason().isEmpty()) {
                out.at("deviations")
                        .at(i)
                        .at("reason")
                        .report(Severity.WARNING, "cohort.delivery-without-reason", switched.session());
            }
        }
    }

    static void sessionsDoNotOverlap(Cohort cohort, Reporter out) {
        ImmutableList<CohortSession> sessions = cohort.sessions().stream()
                .sorted(Comparator.comparing(session -> session.start().toInstant()))
                .collect(toImmutableList());
        int last = 0;
        for (int i = 1; i < sessions.size(); i++) {
            CohortSession longest = sessions.get(last);
            CohortSession next = sessions.get(i);
            if (next.start().isBefore(longest.endExclusive())) {
                out.at("schedule").report(Severity.WARNING, "cohort.sessions-overlap", next.number(), longest.number());
            }
            last = next.endExclusive().isAfter(longest.endExclusive()) ? i : last;
        }
    }

    static void sessionsFollowEachOther(Cohort cohort, Reporter out) {
        List<CohortSession> sessions = cohort.sessions();
        for (int i = 1; i < sessions.size(); i++) {
            CohortSession earlier = sessions.get(i - 1);
            CohortSession later = sessions.get(i);
            if (later.start().isBefore(earlier.start())) {
                out.at("schedule")
                        .report(Severity.WARNING, "cohort.sessions-out-of-order", later.number(), earlier.number());
            }
        }
    }

    static void sessionsAvoidSkippedDays(Cohort cohort, Reporter out) {
        ImmutableSet<LocalDate> skipped =
                cohort.schedule().map(schedule -> Series.of(schedule).skipped()).orElse(ImmutableSet.of());
        cohort.sessions().stream()
                .filter(session -> skipped.contains(session.date()))
                .forEach(session -> out.at("schedule")
                        .report(Severity.WARNING, "cohort.session-on-skipped-day", session.number(), session.date()));
    }

    static void sessionsBeginOnce(Cohort cohort, Reporter out) {
        cohort.schedule().stream()
                .flatMap(schedule -> Series.of(schedule).meetings().stream())
                .filter(meeting -> !meeting.calledOff())
                .forEach(meeting -> beginsOnce(meeting, cohort.zone(), out));
    }

    private static void beginsOnce(Series.Meeting meeting, ZoneId zone, Reporter out) {
        int moments = zone.getRules().getValidOffsets(meeting.start()).size();
        if (moments != 1) {
            String code = moments == 0 ? "cohort.session-in-missing-hour" : "cohort.session-in-repeated-hour";
            out.at("schedule").report(Severity.WARNING, code, meeting.number(), meeting.start(), zone);
        }
    }
}
