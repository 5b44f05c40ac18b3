package org.kith.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** The rules of cohorts. */
final class CohortRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Cohort.class, CohortRules::hasSessions),
            Rule.of(Schedule.class, CohortRules::deviatesFromSessions),
            Rule.of(Cohort.class, CohortRules::sessionsFollowEachOther),
            Rule.of(Cohort.class, CohortRules::sessionsAvoidSkippedDays),
            Rule.of(Cohort.class, CohortRules::interestClosesBeforeStart),
            Rule.of(Cohort.class, CohortRules::holdsAllSessions),
            Rule.of(Cohort.class, CohortRules::holdsSessionsInFull));

    private CohortRules() {}

    static void hasSessions(Cohort cohort, Reporter out) {
        if (cohort.schedule().isEmpty()) {
            out.at("schedule").report(Severity.WARNING, "cohort.no-sessions");
        }
    }

    static void deviatesFromSessions(Schedule schedule, Reporter out) {
        ImmutableSet<Deviation> idle = Series.of(schedule).idle();
        List<Deviation> deviations = schedule.deviations();
        for (int i = 0; i < deviations.size(); i++) {
            if (idle.contains(deviations.get(i))) {
                out.at("deviations").at(i).report(Severity.WARNING, "cohort.deviation-without-session");
            }
        }
    }

    static void sessionsFollowEachOther(Cohort cohort, Reporter out) {
        List<CohortSession> sessions = cohort.sessions();
        for (int i = 1; i < sessions.size(); i++) {
            CohortSession earlier = sessions.get(i - 1);
            CohortSession later = sessions.get(i);
            if (later.start().isBefore(earlier.endExclusive())) {
                out.at("schedule")
                        .report(Severity.WARNING, "cohort.sessions-overlap", later.number(), earlier.number());
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

    static void interestClosesBeforeStart(Cohort cohort, Reporter out) {
        Optional<CohortSession> first = cohort.sessions().stream()
                .min(Comparator.comparing(session -> session.start().toInstant()));
        Optional<ZonedDateTime> closes = cohort.expressionsUntil().map(moment -> moment.atZone(cohort.zone()));
        if (first.isPresent()
                && closes.isPresent()
                && closes.get().isAfter(first.get().start())) {
            out.at("expressionsUntil")
                    .report(
                            Severity.WARNING,
                            "cohort.interest-closes-after-start",
                            closes.get().toLocalDateTime(),
                            first.get().start().toLocalDateTime());
        }
    }

    static void holdsAllSessions(Cohort cohort, Reporter out) {
        int planned = planned(cohort, out).size();
        int held = cohort.sessions().size();
        if (planned > 0 && held > 0 && planned != held) {
            out.at("schedule")
                    .at("count")
                    .report(Severity.WARNING, "cohort.session-count-differs", held, cohort.course(), planned);
        }
    }

    static void holdsSessionsInFull(Cohort cohort, Reporter out) {
        List<CourseSession> planned = planned(cohort, out);
        for (CohortSession session : cohort.sessions()) {
            planned.stream()
                    .filter(plan -> plan.number() == session.number() && plan.minutes() != session.minutes())
                    .forEach(plan -> out.at("schedule")
                            .report(
                                    Severity.WARNING,
                                    "cohort.session-length-differs",
                                    session.number(),
                                    session.minutes(),
                                    cohort.course(),
                                    plan.minutes()));
        }
    }

    private static List<CourseSession> planned(Cohort cohort, Reporter out) {
        return out.dossier()
                .find(Course.TYPE, cohort.course())
                .map(Course::sessions)
                .orElse(List.of());
    }
}
