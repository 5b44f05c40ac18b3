package org.kith.course;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** The rules of what is called off, and of how people join. */
final class CallOffRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Schedule.class, CallOffRules::callsSessionsOffForAReason),
            Rule.of(CallOff.class, CallOffRules::hasAReason),
            Rule.of(Cohort.class, CallOffRules::takesSessionsAway),
            Rule.of(Cohort.class, CallOffRules::enrolsNobodyAfterwards),
            Rule.of(Cohort.class, CallOffRules::keepsJoiningLinks));

    private CallOffRules() {}

    static void callsSessionsOffForAReason(Schedule schedule, Reporter out) {
        List<Deviation> deviations = schedule.deviations();
        for (int i = 0; i < deviations.size(); i++) {
            if (deviations.get(i) instanceof Deviation.CalledOff off
                    && off.reason().isEmpty()) {
                out.at("deviations")
                        .at(i)
                        .at("reason")
                        .report(Severity.WARNING, "cohort.session-called-off-without-reason", off.session());
            }
        }
    }

    static void hasAReason(CallOff off, Reporter out) {
        if (off.reason().isEmpty()) {
            out.at("reason").report(Severity.WARNING, "cohort.called-off-without-reason");
        }
    }

    static void takesSessionsAway(Cohort cohort, Reporter out) {
        cohort.calledOff().ifPresent(off -> {
            boolean all = !cohort.sessions().isEmpty()
                    && cohort.withCalledOff(Optional.empty()).sessions().equals(cohort.sessions());
            if (all) {
                out.at("calledOff").at("from").report(Severity.WARNING, "cohort.called-off-after-end", off.from());
            }
        });
    }

    static void enrolsNobodyAfterwards(Cohort cohort, Reporter out) {
        if (cohort.calledOff().isPresent() && cohort.enrolment().isPresent()) {
            Instant off =
                    cohort.calledOff().get().from().atStartOfDay(cohort.zone()).toInstant();
            Window enrolment = cohort.enrolment().get();
            if (!enrolment.isEmpty()
                    && enrolment.until().filter(until -> !until.isAfter(off)).isEmpty()) {
                out.at("enrolment").at("until").report(Severity.WARNING, "cohort.enrols-after-call-off");
            }
        }
    }

    static void keepsJoiningLinks(Cohort cohort, Reporter out) {
        for (int i = 0; i < cohort.joining().size(); i++) {
            if (cohort.joining().get(i).visibility().allows(Audience.PUBLIC)) {
                out.at("joining").at(i).at("visibility").report(Severity.INFO, "cohort.joining-link-for-everybody");
            }
        }
    }
}
