package org.kith.course;

import com.google.common.collect.ImmutableList;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** The rules of cohorts and of windows. */
final class CohortRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Cohort.class, CohortRules::hasSessions),
            Rule.of(Window.class, CohortRules::opensBeforeItCloses),
            Rule.of(Cohort.class, CohortRules::interestClosesBeforeStart),
            Rule.of(Cohort.class, CohortRules::enrolmentClosesBeforeStart),
            Rule.of(Cohort.class, CohortRules::cancellationClosesBeforeEnd),
            Rule.of(Cohort.class, CohortRules::holdsAllSessions),
            Rule.of(Cohort.class, CohortRules::holdsSessionsInFull));

    private CohortRules() {}

    static void hasSessions(Cohort cohort, Reporter out) {
        if (cohort.schedule().isEmpty()) {
            out.at("schedule").report(Severity.WARNING, "cohort.no-sessions");
        }
    }

    static void opensBeforeItCloses(Window window, Reporter out) {
        if (window.isEmpty()) {
            out.at("until").report(Severity.ERROR, "window.closes-before-opening");
        }
    }

    static void interestClosesBeforeStart(Cohort cohort, Reporter out) {
        closesBeforeStart(cohort, cohort.interest(), out.at("interest"), "cohort.interest-closes-after-start");
    }

    static void enrolmentClosesBeforeStart(Cohort cohort, Reporter out) {
        if (!cohort.dropIn().orElse(false)) {
            closesBeforeStart(cohort, cohort.enrolment(), out.at("enrolment"), "cohort.enrolment-closes-after-start");
        }
    }

    private static void closesBeforeStart(Cohort cohort, Optional<Window> window, Reporter out, String code) {
        Optional<ZonedDateTime> first = cohort.sessions().stream()
                .map(CohortSession::start)
                .min(Comparator.comparing(ZonedDateTime::toInstant));
        reportIfAfter(cohort, window, first, out, code);
    }

    private static void reportIfAfter(
            Cohort cohort, Optional<Window> window, Optional<ZonedDateTime> latest, Reporter out, String code) {
        Optional<ZonedDateTime> closes = window.flatMap(Window::until).map(moment -> moment.atZone(cohort.zone()));
        if (latest.isPresent() && closes.isPresent() && closes.get().isAfter(latest.get())) {
            out.at("until")
                    .report(
                            Severity.WARNING,
                            code,
                            closes.get().toLocalDateTime(),
                            latest.get().toLocalDateTime());
        }
    }

    /** Seats may be given back while a cohort goes on, but not once it is over. */
    static void cancellationClosesBeforeEnd(Cohort cohort, Reporter out) {
        Optional<ZonedDateTime> last = cohort.sessions().stream()
                .map(CohortSession::endExclusive)
                .max(Comparator.comparing(ZonedDateTime::toInstant));
        reportIfAfter(
                cohort, cohort.cancellation(), last, out.at("cancellation"), "cohort.cancellation-closes-after-end");
    }

    static void holdsAllSessions(Cohort cohort, Reporter out) {
        int planned = planned(cohort, out).size();
        int held = cohort.schedule().map(Schedule::count).orElse(0);
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
                    .filter(plan -> plan.number() == session.number())
                    .flatMap(plan -> plan.minutes().stream())
                    .filter(minutes -> minutes != session.minutes())
                    .forEach(minutes -> out.at("schedule")
                            .report(
                                    Severity.WARNING,
                                    "cohort.session-length-differs",
                                    session.number(),
                                    session.minutes(),
                                    cohort.course(),
                                    minutes));
        }
    }

    private static List<CourseSession> planned(Cohort cohort, Reporter out) {
        return out.dossier()
                .find(Course.TYPE, cohort.course())
                .map(Course::sessions)
                .orElse(List.of());
    }
}
