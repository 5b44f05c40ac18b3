package org.kith.course.interest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.dossier.DueKind;
import org.kith.core.privacy.PersonRef;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Window;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Event;

/** What is due of interest registers: to answer those of whom the log of the cohort has not heard. It does not say who they are. */
final class InterestDues {

    static final DueKind INTEREST = DueKind.of("interest");

    static final ImmutableList<DueRule<?>> ALL =
            ImmutableList.of(DueRule.of(InterestRegister.class, InterestDues::answers));

    private InterestDues() {}

    static void answers(InterestRegister register, DueReporter out) {
        register.cohort()
                .flatMap(id -> out.dossier().find(Cohort.TYPE, id))
                .filter(cohort -> isUnansweredIn(cohort, register, out))
                .flatMap(InterestDues::lastDay)
                .ifPresent(day -> out.at("expressions").report(INTEREST, day, due -> due.title(register.title())));
    }

    private static boolean isUnansweredIn(Cohort cohort, InterestRegister register, DueReporter out) {
        ImmutableList<EnrolmentLog> logs = out.dossier().all(EnrolmentLog.TYPE).stream()
                .filter(log -> out.dossier()
                        .find(EnrolmentPolicy.TYPE, log.policy())
                        .filter(policy -> policy.cohort().equals(cohort.id()))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<PersonRef> known = logs.stream()
                .flatMap(log -> log.events().stream())
                .filter(Event.OfPerson.class::isInstance)
                .map(event -> ((Event.OfPerson) event).person())
                .collect(ImmutableSet.toImmutableSet());
        return !logs.isEmpty()
                && register.expressions().stream().anyMatch(expression -> !known.contains(expression.person()));
    }

    /** The last day on which people can enrol, or else that of the first session. */
    private static Optional<LocalDate> lastDay(Cohort cohort) {
        return cohort.enrolment()
                .flatMap((Window window) -> window.lastDay(cohort.zone()))
                .or(() -> cohort.sessions().stream().map(CohortSession::date).min(LocalDate::compareTo));
    }
}
