package org.kith.course.enrolment;

import org.kith.core.shape.Kinds;
import org.kith.core.spi.Reporter;
import org.kith.core.validation.Severity;
import org.kith.course.certificate.CertificateRule;
import org.kith.course.certificate.Condition;

/** What terms have to agree on with themselves. */
final class TermsRules {

    private TermsRules() {}

    static void costsNothingBelowZero(Terms terms, Reporter out) {
        if (terms.fee().filter(fee -> fee.isNegative()).isPresent()) {
            out.at("fee").report(Severity.ERROR, "enrolment.negative-fee", terms.track());
        }
    }

    static void promisesWhatCanBeEarned(Terms terms, Reporter out) {
        terms.certificate()
                .ifPresent(rule -> rule.conditions().stream()
                        .filter(condition -> !canBePassed(condition, rule, terms))
                        .forEach(condition -> out.at("certificate")
                                .at("conditions")
                                .report(
                                        Severity.ERROR,
                                        "enrolment.condition-never-passed",
                                        Kinds.wireName(condition),
                                        terms.track())));
    }

    private static boolean canBePassed(Condition condition, CertificateRule rule, Terms terms) {
        return switch (condition) {
            case TRACK -> rule.tracks().contains(terms.track());
            case ATTENDANCE -> terms.attendance().isPresent();
            case FEE -> terms.fee().isPresent();
            case ACTIVITIES, APPRAISAL -> true;
        };
    }
}
