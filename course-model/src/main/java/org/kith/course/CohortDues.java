package org.kith.course;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.dossier.DueKind;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;

/** What is due of cohorts: what can be done in a window only, as long as it has not closed. Afterwards it is not late, but too late. */
final class CohortDues {

    static final DueKind CLOSING = DueKind.of("closing");

    static final ImmutableList<DueRule<?>> ALL = ImmutableList.of(DueRule.of(Cohort.class, CohortDues::closings));

    private CohortDues() {}

    static void closings(Cohort cohort, DueReporter out) {
        if (cohort.calledOff().isEmpty()) {
            closing("interest", cohort.interest(), cohort, out);
            closing("enrolment", cohort.enrolment(), cohort, out);
            closing("cancellation", cohort.cancellation(), cohort, out);
        }
    }

    private static void closing(String name, Optional<Window> window, Cohort cohort, DueReporter out) {
        window.filter(open -> !open.isEmpty())
                .flatMap(open -> open.lastDay(cohort.zone()))
                .filter(day -> !day.isBefore(out.asOf()))
                .ifPresent(day -> out.at(name)
                        .at("until")
                        .report(
                                CLOSING,
                                day,
                                due -> due.subject(name).title(cohort.title()).opens(opens(window, cohort))));
    }

    private static Optional<LocalDate> opens(Optional<Window> window, Cohort cohort) {
        return window.flatMap(Window::from)
                .map(moment -> moment.atZone(cohort.zone()).toLocalDate());
    }
}
