package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kith.core.privacy.PersonRef;
import org.kith.course.Cohort;
import org.kith.course.attendance.Attendance;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateState;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Event;
import org.kith.course.enrolment.Move;
import org.kith.course.enrolment.Registration;
import org.kith.course.enrolment.Standing;
import org.kith.course.enrolment.Terms;

/**
 * How the people of a cohort stand on the day of the page. Nobody of them is named.
 *
 * @param cohort the cohort
 * @param now the end of that day, on the clocks of the cohort
 * @param events what had happened by then
 * @param enrolments what it comes to
 * @param sheet who came; empty if nobody kept that
 * @param certificates the certificates of the cohort
 * @param scope the page
 */
record CohortPeople(
        Cohort cohort,
        Instant now,
        List<Event> events,
        Enrolments enrolments,
        Optional<AttendanceSheet> sheet,
        List<Certificate> certificates,
        Scope scope) {

    /** {@return how they stand; empty if there is no log, or those whom the page is for may not see it} */
    static Optional<CohortPeople> of(Cohort cohort, Scope scope) {
        Instant now = scope.asOf().plusDays(1).atStartOfDay(cohort.zone()).toInstant();
        return scope.dossier().all(EnrolmentLog.TYPE).stream()
                .flatMap(log ->
                        policy(log, cohort, scope).flatMap(policy -> of(log, policy, cohort, now, scope)).stream())
                .findFirst();
    }

    private static Optional<EnrolmentPolicy> policy(EnrolmentLog log, Cohort cohort, Scope scope) {
        return scope.dossier()
                .find(EnrolmentPolicy.TYPE, log.policy())
                .filter(policy -> policy.cohort().equals(cohort.id()));
    }

    private static Optional<CohortPeople> of(
            EnrolmentLog log, EnrolmentPolicy policy, Cohort cohort, Instant now, Scope scope) {
        List<Event> events =
                log.events().stream().filter(event -> event.at().isBefore(now)).collect(toImmutableList());
        return Enrolments.replay(policy, events)
                .value()
                .map(enrolments -> new CohortPeople(
                        cohort,
                        now,
                        events,
                        enrolments,
                        scope.dossier().all(AttendanceSheet.TYPE).stream()
                                .filter(sheet -> sheet.cohort().equals(cohort.id()))
                                .findFirst(),
                        scope.dossier().all(Certificate.TYPE).stream()
                                .filter(certificate -> certificate.cohort().equals(cohort.id()))
                                .collect(toImmutableList()),
                        scope));
    }

    /** {@return how many people a move has happened to, each counted once} */
    int everMoved(Move... moves) {
        Set<Move> wanted = Set.of(moves);
        return (int) events.stream()
                .filter(event -> event instanceof Event.OfPerson ofPerson && wanted.contains(ofPerson.move()))
                .map(event -> ((Event.OfPerson) event).person())
                .distinct()
                .count();
    }

    int standing(Standing standing) {
        return (int) enrolments.registrations().stream()
                .filter(registration -> registration.standing() == standing)
                .count();
    }

    /** {@return those who are enrolled, in the order in which they came to the list} */
    List<Registration> enrolled() {
        return enrolments.registrations().stream()
                .filter(registration -> registration.standing() == Standing.ENROLLED)
                .collect(toImmutableList());
    }

    /** {@return those who are enrolled on a track that ends with a certificate} */
    List<PersonRef> learnersForCertificate() {
        return enrolled().stream()
                .filter(registration ->
                        registration.terms().flatMap(Terms::certificate).isPresent())
                .map(Registration::person)
                .collect(toImmutableList());
    }

    /** {@return how far somebody came to the sessions, by the rule of the terms; empty if there is none, or no sheet} */
    Optional<Attendance> attendance(Registration registration) {
        return registration
                .terms()
                .flatMap(Terms::attendance)
                .flatMap(rule -> sheet.map(kept -> kept.of(registration.person(), rule, cohort)));
    }

    List<Attendance> attendances() {
        return enrolled().stream()
                .flatMap(registration -> attendance(registration).stream())
                .collect(toImmutableList());
    }

    /** {@return who has a certificate in one of some states} */
    Set<PersonRef> certified(Predicate<CertificateState> states) {
        return certificates.stream()
                .filter(certificate -> states.test(certificate.state(scope.asOf())))
                .map(Certificate::person)
                .collect(toImmutableSet());
    }
}
