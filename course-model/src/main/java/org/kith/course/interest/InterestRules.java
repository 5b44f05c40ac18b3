package org.kith.course.interest;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.privacy.PersonRef;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Schedule;
import org.kith.course.Window;
import org.kith.course.attendance.Attendance;
import org.kith.course.attendance.AttendanceRule;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Terms;

/** The rules of interest registers. */
final class InterestRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(InterestRegister.class, InterestRules::namesEachPersonOnce),
            Rule.of(InterestRegister.class, InterestRules::fitsItsCohort),
            Rule.of(InterestRegister.class, InterestRules::canKeepToAttendance));

    private InterestRules() {}

    static void namesEachPersonOnce(InterestRegister register, Reporter out) {
        Set<PersonRef> seen = new HashSet<>();
        for (int i = 0; i < register.expressions().size(); i++) {
            if (!seen.add(register.expressions().get(i).person())) {
                out.at("expressions").at(i).at("person").report(Severity.WARNING, "interest.expressed-twice");
            }
        }
    }

    static void fitsItsCohort(InterestRegister register, Reporter out) {
        Optional<Cohort> found = cohort(register, out);
        if (found.isEmpty()) {
            return;
        }
        Cohort cohort = found.get();
        register.course()
                .filter(course -> !course.equals(cohort.course()))
                .ifPresent(course -> out.at("cohort")
                        .report(Severity.ERROR, "interest.other-course", cohort.id(), cohort.course(), course));
        for (int i = 0; i < register.expressions().size(); i++) {
            ExpressionOfInterest expression = register.expressions().get(i);
            Reporter at = out.at("expressions").at(i);
            isInTime(expression, cohort, at);
            namesSessions(expression, cohort, at.at("availability"));
        }
    }

    private static void isInTime(ExpressionOfInterest expression, Cohort cohort, Reporter out) {
        Window window = cohort.interest().orElse(Window.ALWAYS);
        if (!window.isEmpty() && !window.contains(expression.since())) {
            out.at("since")
                    .report(
                            Severity.WARNING,
                            "interest.outside-window",
                            expression.since().atZone(cohort.zone()).toLocalDateTime(),
                            cohort.id());
        }
    }

    private static void namesSessions(ExpressionOfInterest expression, Cohort cohort, Reporter out) {
        int held = cohort.schedule().map(Schedule::count).orElse(0);
        for (int i = 0; i < expression.availability().size(); i++) {
            int session = expression.availability().get(i).session();
            if (held > 0 && session > held) {
                out.at(i).at("session").report(Severity.ERROR, "interest.no-such-session", cohort.id(), session, held);
            }
        }
    }

    static void canKeepToAttendance(InterestRegister register, Reporter out) {
        ImmutableSet<Integer> held = held(register, out);
        if (held.isEmpty()) {
            return;
        }
        List<Terms> terms = terms(register, out);
        for (int i = 0; i < register.expressions().size(); i++) {
            int missed = Sets.intersection(
                            held,
                            ImmutableSet.copyOf(register.expressions().get(i).announcedMisses()))
                    .size();
            Reporter at = out.at("expressions").at(i).at("availability");
            terms.stream()
                    .filter(term -> term.attendance()
                            .filter(rule -> !allows(rule, missed, held.size()))
                            .isPresent())
                    .forEach(term ->
                            at.report(Severity.WARNING, "interest.announced-miss", missed, held.size(), term.track()));
        }
    }

    /** {@return the numbers of the sessions that take place} */
    private static ImmutableSet<Integer> held(InterestRegister register, Reporter out) {
        return cohort(register, out).stream()
                .flatMap(cohort -> cohort.sessions().stream())
                .map(CohortSession::number)
                .collect(toImmutableSet());
    }

    private static boolean allows(AttendanceRule rule, int missed, int held) {
        return new Attendance(0, missed, 0, Math.max(0, held - missed), rule).isInReach();
    }

    private static Optional<Cohort> cohort(InterestRegister register, Reporter out) {
        return register.cohort().flatMap(id -> out.dossier().find(Cohort.TYPE, id));
    }

    private static List<Terms> terms(InterestRegister register, Reporter out) {
        return out.dossier().all(EnrolmentPolicy.TYPE).stream()
                .filter(policy ->
                        register.cohort().filter(policy.cohort()::equals).isPresent())
                .flatMap(policy -> policy.terms().stream())
                .collect(toImmutableList());
    }
}
