package org.kith.course.enrolment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.dossier.DueKind;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;
import org.kith.core.validation.Outcome;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Window;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.Condition;

/**
 * What is due of the enrolments of a cohort: answers to offers and to interest, and the appraisals that certificates take.
 *
 * <p>People are told apart by the number of their interest, and by nothing else.
 */
final class EnrolmentDues {

    static final DueKind OFFER = DueKind.of("offer");
    static final DueKind INTEREST = DueKind.of("interest");
    static final DueKind APPRAISAL = DueKind.of("appraisal");

    static final ImmutableList<DueRule<?>> ALL = ImmutableList.of(DueRule.of(EnrolmentLog.class, EnrolmentDues::find));

    private EnrolmentDues() {}

    static void find(EnrolmentLog log, DueReporter out) {
        Optional<EnrolmentPolicy> policy = out.dossier().find(EnrolmentPolicy.TYPE, log.policy());
        Optional<Cohort> cohort = policy.flatMap(by -> out.dossier().find(Cohort.TYPE, by.cohort()));
        Optional<Enrolments> enrolments = policy.map(log::replay).flatMap(Outcome::value);
        if (cohort.isPresent() && enrolments.isPresent()) {
            List<Registration> registrations = enrolments.get().registrations();
            offers(registrations, cohort.get(), out.at("events"));
            interest(registrations, enrolments.get().policy(), cohort.get(), out.at("events"));
            appraisal(registrations, cohort.get(), out.at("events"));
        }
    }

    private static void offers(List<Registration> registrations, Cohort cohort, DueReporter out) {
        for (Registration registration : registrations) {
            registration
                    .offeredUntil()
                    .filter(until -> registration.standing() == Standing.OFFERED)
                    .flatMap(until -> Window.before(until).lastDay(cohort.zone()))
                    .ifPresent(day -> out.report(
                            OFFER,
                            day,
                            due -> due.subject(String.valueOf(registration.number()))
                                    .title(cohort.title())));
        }
    }

    private static void interest(
            List<Registration> registrations, EnrolmentPolicy policy, Cohort cohort, DueReporter out) {
        Set<Standing> waiting = Set.of(Standing.INTERESTED, Standing.SHORTLISTED);
        if (registrations.stream().map(Registration::standing).anyMatch(waiting::contains)) {
            policy.enrolment()
                    .flatMap(window -> window.lastDay(cohort.zone()))
                    .or(() ->
                            cohort.sessions().stream().map(CohortSession::date).min(LocalDate::compareTo))
                    .ifPresent(day -> out.report(INTEREST, day, due -> due.title(cohort.title())));
        }
    }

    /** Nothing keeps an appraisal that was not passed, so it is due until the first certificate of the cohort shows that appraisals began. */
    private static void appraisal(List<Registration> registrations, Cohort cohort, DueReporter out) {
        boolean isPromised = registrations.stream().anyMatch(EnrolmentDues::isToBeAppraised);
        boolean isGiven = out.dossier().all(Certificate.TYPE).stream()
                .anyMatch(certificate -> certificate.cohort().equals(cohort.id()));
        if (isPromised && !isGiven) {
            cohort.sessions().stream()
                    .map(session -> session.endExclusive().toLocalDate())
                    .max(Comparator.naturalOrder())
                    .ifPresent(day -> out.report(APPRAISAL, day, due -> due.title(cohort.title())));
        }
    }

    private static boolean isToBeAppraised(Registration registration) {
        return registration.standing() == Standing.ENROLLED
                && registration
                        .terms()
                        .flatMap(Terms::certificate)
                        .filter(rule -> rule.conditions().contains(Condition.APPRAISAL))
                        .isPresent();
    }
}
