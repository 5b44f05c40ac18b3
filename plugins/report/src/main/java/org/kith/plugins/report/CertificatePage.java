package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.core.validation.Pointer;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Course;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateState;
import org.kith.course.certificate.Result;

/**
 * A certificate as it is printed.
 *
 * @param anchor its name on the page
 * @param title what it is called
 * @param holder the name of the learner; "The holder" where that is not told
 * @param course what was completed; empty if it is not known
 * @param issuer who gives it; empty if it is not known
 * @param stamp why it does not stand; empty if it does
 * @param facts about the course and the certificate, in order
 * @param met the conditions that were passed, in order
 */
record CertificatePage(
        String anchor,
        String title,
        String holder,
        String course,
        String issuer,
        Optional<Stamp> stamp,
        List<Fact> facts,
        List<String> met) {

    private static final String NOBODY = "The holder";

    /**
     * Why a certificate does not stand.
     *
     * @param word the state, for large letters
     * @param line what that means
     */
    record Stamp(String word, String line) {}

    static CertificatePage of(Certificate certificate, Scope scope) {
        Optional<Cohort> cohort =
                scope.find(Cohort.TYPE, certificate.cohort(), certificate, Pointer.ROOT.child("cohort"));
        Optional<Course> course =
                cohort.flatMap(known -> scope.find(Course.TYPE, known.course(), known, Pointer.ROOT.child("course")));
        return new CertificatePage(
                "certificate-" + certificate.id().value(),
                scope.text(certificate.title()),
                scope.context().directory().nameOf(certificate.person()).orElse(NOBODY),
                course.map(known -> scope.text(known.title())).orElse(""),
                course.flatMap(known ->
                                known.provider().map(body -> scope.name(body, known, Pointer.ROOT.child("provider"))))
                        .orElse(""),
                stamp(certificate, scope.asOf()),
                facts(certificate, cohort, course, scope.asOf()),
                certificate.conditions().stream()
                        .filter(checked -> checked.result() == Result.PASS)
                        .map(checked -> CertificateWords.met(checked, certificate, scope))
                        .collect(toImmutableList()));
    }

    private static Optional<Stamp> stamp(Certificate certificate, LocalDate asOf) {
        CertificateState state = certificate.state(asOf);
        return state == CertificateState.VALID || state == CertificateState.EXPIRING
                ? Optional.empty()
                : Optional.of(new Stamp(CertificateWords.of(state), CertificateWords.line(certificate, state)));
    }

    private static List<Fact> facts(
            Certificate certificate, Optional<Cohort> cohort, Optional<Course> course, LocalDate asOf) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        List<CohortSession> sessions = cohort.map(Cohort::sessions).orElse(List.of());
        if (!sessions.isEmpty()) {
            facts.add(new Fact("Took place", days(sessions)));
        }
        hours(cohort, course)
                .ifPresent(hours -> facts.add(new Fact("Contact hours", Numbers.points(hours) + in(sessions.size()))));
        facts.add(new Fact("Given on", EnglishDates.day(certificate.issued())));
        if (!CertificateWords.isUndone(certificate.state(asOf))) {
            facts.add(new Fact("Valid", until(certificate)));
        }
        facts.add(new Fact("Serial number", certificate.serial()));
        certificate.code().ifPresent(code -> facts.add(new Fact("Verification code", code.value())));
        return facts.build();
    }

    private static String in(int sessions) {
        return sessions == 0 ? "" : " in " + Words.count(sessions, "session", "sessions");
    }

    private static String days(List<CohortSession> sessions) {
        List<LocalDate> days =
                sessions.stream().map(CohortSession::date).sorted().toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return first.equals(last) ? EnglishDates.day(first) : EnglishDates.day(first) + " to " + EnglishDates.day(last);
    }

    private static String until(Certificate certificate) {
        return certificate
                .lastDay()
                .map(last -> "until " + EnglishDates.day(last))
                .orElse("without an end");
    }

    /** {@return the hours that the cohort met or, without a schedule, those that the course plans} */
    private static Optional<Fraction> hours(Optional<Cohort> cohort, Optional<Course> course) {
        return cohort.filter(known -> !known.sessions().isEmpty())
                .map(Cohort::contactHours)
                .or(() -> course.flatMap(Course::contactHours).filter(hours -> hours.signum() > 0));
    }
}
