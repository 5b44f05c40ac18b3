package org.kith.course.feedback;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.course.Cohort;
import org.kith.course.attendance.AttendanceMark;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.Presence;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Event;
import org.kith.course.enrolment.Registration;
import org.kith.course.enrolment.Standing;

/**
 * Who has to do with a cohort, as far as a dossier tells.
 *
 * @param cohort the cohort
 * @param dossier the documents
 */
record CohortPeople(Cohort cohort, Dossier dossier) {

    /** {@return who is enrolled; empty if nobody keeps a log, or it cannot be replayed} */
    Optional<Set<PersonRef>> enrolled() {
        return present(logs().flatMap(log -> replay(log).stream())
                .map(enrolments -> enrolments.registrations().stream()
                        .filter(registration -> registration.standing() == Standing.ENROLLED)
                        .map(Registration::person)
                        .collect(toImmutableSet())));
    }

    /** {@return whether anybody keeps a log of the cohort} */
    boolean hasLog() {
        return logs().findAny().isPresent();
    }

    /** {@return whether somebody was ever enrolled, whatever became of it} */
    boolean wasEnrolled(PersonRef person) {
        return logs().flatMap(log -> log.events().stream())
                .anyMatch(event -> event instanceof Event.Enrolled enrolled
                        && enrolled.person().equals(person));
    }

    /** {@return who came to a session, or to any where none is named; empty if nobody kept attendance} */
    Optional<Set<PersonRef>> attended(Optional<Integer> session) {
        return present(sheets().map(sheet -> sheet.marks().stream()
                .filter(mark -> session.isEmpty() || session.get() == mark.session())
                .filter(CohortPeople::isThere)
                .map(AttendanceMark::person)
                .collect(toImmutableSet())));
    }

    /** {@return how many sessions were held, according to those who kept attendance; empty if nobody did} */
    Optional<Integer> held() {
        return sheets().map(AttendanceSheet::held).reduce(Math::max);
    }

    private static boolean isThere(AttendanceMark mark) {
        return mark.presence() == Presence.PRESENT || mark.presence() == Presence.MADE_UP;
    }

    private static Optional<Set<PersonRef>> present(Stream<? extends Set<PersonRef>> sets) {
        return sets.<Set<PersonRef>>map(set -> set)
                .reduce((some, others) ->
                        Stream.concat(some.stream(), others.stream()).collect(toImmutableSet()));
    }

    private Stream<AttendanceSheet> sheets() {
        return dossier.all(AttendanceSheet.TYPE).stream()
                .filter(sheet -> sheet.cohort().equals(cohort.id()));
    }

    private Stream<EnrolmentLog> logs() {
        return dossier.all(EnrolmentLog.TYPE).stream()
                .filter(log -> policy(log)
                        .filter(policy -> policy.cohort().equals(cohort.id()))
                        .isPresent());
    }

    private Optional<Enrolments> replay(EnrolmentLog log) {
        return policy(log).flatMap(policy -> log.replay(policy).value());
    }

    private Optional<EnrolmentPolicy> policy(EnrolmentLog log) {
        return dossier.find(EnrolmentPolicy.TYPE, log.policy());
    }
}
