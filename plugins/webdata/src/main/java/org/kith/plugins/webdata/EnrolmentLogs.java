package org.kith.plugins.webdata;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.core.dossier.Redacted;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Enrolments;

/** How people stand with cohorts, by the logs that the audience of the export may see, for hosts that tell everybody. */
final class EnrolmentLogs {

    private final Redacted dossier;
    private final Material material;
    private final Instant moment;
    private final boolean told;

    EnrolmentLogs(Redacted dossier, Material material, Instant moment, boolean told) {
        this.dossier = dossier;
        this.material = material;
        this.moment = moment;
        this.told = told;
    }

    /** {@return how people stand with a cohort; empty if nobody is to know, or it does not follow from one log} */
    Optional<Enrolments> of(Cohort cohort) {
        if (!told) {
            return Optional.empty();
        }
        List<Outcome<Enrolments>> replayed = dossier.all(EnrolmentLog.TYPE).stream()
                .flatMap(log -> dossier
                        .find(EnrolmentPolicy.TYPE, log.policy())
                        .filter(policy -> policy.cohort().equals(cohort.id()))
                        .map(policy -> replay(policy, log))
                        .stream())
                .collect(toImmutableList());
        if (replayed.size() == 1 && replayed.get(0).findings().isEmpty()) {
            return replayed.get(0).value();
        }
        material.report(Severity.INFO, "web-data.free-seats-unknown", cohort, Pointer.ROOT);
        return Optional.empty();
    }

    private Outcome<Enrolments> replay(EnrolmentPolicy policy, EnrolmentLog log) {
        return Enrolments.replay(
                policy,
                log.events().stream()
                        .filter(event -> !event.at().isAfter(moment))
                        .toList());
    }
}
