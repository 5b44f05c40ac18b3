package org.kith.course.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.core.spi.Reporter;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Window;

/** The rules of the windows of a policy: among themselves, and beside what the cohort tells people. */
final class WindowRules {

    private WindowRules() {}

    static void takesInterestBeforeTheCourseBegins(EnrolmentPolicy policy, Reporter out) {
        closesBeforeStart(policy, policy.interest(), out.at("interest"), "enrolment.interest-closes-after-start");
    }

    /** Where people may drop in, they may also enrol while the course is under way. */
    static void enrolsBeforeTheCourseBegins(EnrolmentPolicy policy, Reporter out) {
        if (!cohort(policy, out).flatMap(Cohort::dropIn).orElse(false)) {
            closesBeforeStart(
                    policy, policy.enrolment(), out.at("enrolment"), "enrolment.enrolment-closes-after-start");
        }
    }

    private static void closesBeforeStart(EnrolmentPolicy policy, Optional<Window> window, Reporter out, String code) {
        Optional<Instant> start = policy.course().flatMap(Window::from);
        window.flatMap(Window::until)
                .filter(close -> start.filter(close::isAfter).isPresent())
                .ifPresent(close -> out.at("until").report(Severity.WARNING, code, close, start.orElse(close)));
    }

    static void areThoseOfItsCohort(EnrolmentPolicy policy, Reporter out) {
        cohort(policy, out).ifPresent(cohort -> {
            sameWindow(policy.interest(), cohort.interest(), policy, out.at("interest"));
            sameWindow(policy.enrolment(), cohort.enrolment(), policy, out.at("enrolment"));
            sameWindow(policy.cancellation(), cohort.cancellation(), policy, out.at("cancellation"));
        });
    }

    private static void sameWindow(
            Optional<Window> decided, Optional<Window> told, EnrolmentPolicy policy, Reporter out) {
        if (told.isPresent() && !told.equals(decided)) {
            out.report(Severity.WARNING, "enrolment.window-differs", policy.cohort());
        }
        if (told.isEmpty() && decided.isPresent()) {
            out.report(Severity.INFO, "enrolment.window-not-told", policy.cohort());
        }
    }

    /** A bound that the policy leaves open is settled later. */
    static void lastsAsLongAsItsCohort(EnrolmentPolicy policy, Reporter out) {
        Optional<Cohort> cohort = cohort(policy, out);
        List<CohortSession> sessions = cohort.map(Cohort::sessions).orElse(List.of());
        Optional<Instant> first = moments(sessions, true).min(Instant::compareTo);
        Optional<Instant> last = moments(sessions, false).max(Instant::compareTo);
        if (first.isPresent() && last.isPresent() && differs(policy, first.get(), last.get())) {
            out.at("course")
                    .report(Severity.WARNING, "enrolment.course-differs", policy.cohort(), first.get(), last.get());
        }
    }

    private static Stream<Instant> moments(List<CohortSession> sessions, boolean start) {
        return sessions.stream().map(session -> (start ? session.start() : session.endExclusive()).toInstant());
    }

    private static boolean differs(EnrolmentPolicy policy, Instant first, Instant last) {
        return isOther(policy.course().flatMap(Window::from), first)
                || isOther(policy.course().flatMap(Window::until), last);
    }

    private static boolean isOther(Optional<Instant> decided, Instant told) {
        return decided.filter(Predicate.not(told::equals)).isPresent();
    }

    private static Optional<Cohort> cohort(EnrolmentPolicy policy, Reporter out) {
        return out.dossier().find(Cohort.TYPE, policy.cohort());
    }
}
