package org.kith.course.feedback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.survey.FeedbackTiming;
import org.kith.course.Window;

/**
 * One time at which a cohort is asked.
 *
 * @param session the session that it is about; empty for the whole
 * @param day the day on which people are asked
 * @param answers when an answer can have been given
 */
record Asked(Optional<Integer> session, LocalDate day, Window answers) {

    /** {@return the times at which a cohort is asked, in order; empty as long as it has no sessions} */
    static List<Asked> of(FeedbackTiming timing, Cohort cohort) {
        List<CohortSession> sessions = cohort.sessions();
        if (sessions.isEmpty()) {
            return ImmutableList.of();
        }
        if (timing instanceof FeedbackTiming.AfterSessions after) {
            return sessions.stream()
                    .filter(session -> isAbout(after, session.number()))
                    .map(Asked::after)
                    .collect(toImmutableList());
        }
        return ImmutableList.of(
                timing instanceof FeedbackTiming.AfterEnd end
                        ? afterEnd(end.weeks(), sessions)
                        : beforeStart(sessions));
    }

    /** {@return whether something that is asked at a time can be about a session, or about the whole} */
    static boolean isAbout(FeedbackTiming timing, Optional<Integer> session) {
        return timing instanceof FeedbackTiming.AfterSessions after
                ? session.filter(number -> isAbout(after, number)).isPresent()
                : session.isEmpty();
    }

    private static boolean isAbout(FeedbackTiming.AfterSessions timing, int session) {
        return timing.sessions().isEmpty() || timing.sessions().contains(session);
    }

    private static Asked after(CohortSession session) {
        return new Asked(Optional.of(session.number()), session.endExclusive().toLocalDate(), from(session.start()));
    }

    private static Asked beforeStart(List<CohortSession> sessions) {
        ZonedDateTime start = sessions.stream()
                .map(CohortSession::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Asked(Optional.empty(), start.toLocalDate(), Window.before(start.toInstant()));
    }

    private static Asked afterEnd(int weeks, List<CohortSession> sessions) {
        CohortSession last = sessions.stream()
                .max(Comparator.comparing(CohortSession::endExclusive))
                .orElseThrow();
        ZonedDateTime start = weeks == 0
                ? last.start()
                : last.date().plusWeeks(weeks).atStartOfDay(last.start().getZone());
        LocalDate day = last.endExclusive().toLocalDate().plusWeeks(weeks);
        return new Asked(Optional.empty(), day, from(start));
    }

    private static Window from(ZonedDateTime start) {
        return new Window(Optional.of(start.toInstant()), Optional.empty());
    }
}
