package org.kith.course.certificate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** The rules of certificates. */
final class CertificateRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Certificate.class, CertificateRules::wasEarned),
            Rule.of(Certificate.class, CertificateRules::endsAfterItBegins),
            Rule.of(Certificate.class, CertificateRules::hasItsOwnSerial),
            Rule.of(Certificate.class, CertificateRules::isSucceededByAnother),
            Rule.of(Certificate.class, CertificateRules::isSucceededByOneOfItsKind),
            Rule.of(Certificate.class, CertificateRules::wasAppraised),
            Rule.of(Certificate.class, CertificateRules::isAboutToExpire),
            Rule.of(CertificateRule.class, CertificateRules::canBeEarned));

    private CertificateRules() {}

    static void wasEarned(Certificate certificate, Reporter out) {
        List<Checked> conditions = certificate.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).result() != Result.PASS) {
                out.at("conditions")
                        .at(i)
                        .report(
                                Severity.ERROR,
                                "certificate.not-earned",
                                Kinds.wireName(conditions.get(i).condition()),
                                Kinds.wireName(conditions.get(i).result()));
            }
        }
    }

    static void endsAfterItBegins(Certificate certificate, Reporter out) {
        certificate
                .lastDay()
                .filter(last -> last.isBefore(certificate.issued()))
                .ifPresent(last -> out.at("validity")
                        .report(Severity.ERROR, "certificate.ends-before-issue", last, certificate.issued()));
    }

    static void isSucceededByAnother(Certificate certificate, Reporter out) {
        if (certificate
                .succession()
                .filter(other -> other.by().equals(certificate.id()))
                .isPresent()) {
            out.at("succession").at("by").report(Severity.ERROR, "certificate.succeeds-itself");
        }
    }

    static void hasItsOwnSerial(Certificate certificate, Reporter out) {
        out.dossier().all(Certificate.TYPE).stream()
                .filter(other -> other.serial().equals(certificate.serial()))
                .filter(other -> !other.id().equals(certificate.id()))
                .findFirst()
                .ifPresent(other -> out.at("serial").report(Severity.WARNING, "certificate.serial-twice", other.id()));
    }

    static void isSucceededByOneOfItsKind(Certificate certificate, Reporter out) {
        certificate
                .succession()
                .ifPresent(succession -> out.dossier()
                        .find(Certificate.TYPE, succession.by())
                        .ifPresent(other -> fits(certificate, succession, other, out.at("succession"))));
    }

    private static void fits(Certificate certificate, Succession succession, Certificate other, Reporter out) {
        if (!other.person().equals(certificate.person())) {
            out.at("by").report(Severity.ERROR, "certificate.successor-of-another-learner", other.id());
        }
        if (succession.date().isBefore(other.issued())) {
            out.at("date")
                    .report(
                            Severity.WARNING,
                            "certificate.successor-given-later",
                            other.id(),
                            succession.date(),
                            other.issued());
        }
    }

    static void wasAppraised(Certificate certificate, Reporter out) {
        certificate.appraisal().ifPresent(appraisal -> wasAppraised(certificate, appraisal, out.at("appraisal")));
    }

    private static void wasAppraised(Certificate certificate, Appraisal appraisal, Reporter out) {
        boolean depends =
                certificate.conditions().stream().map(Checked::condition).anyMatch(Condition.APPRAISAL::equals);
        if (depends && !appraisal.passed()) {
            out.at("passed").report(Severity.ERROR, "certificate.appraisal-not-passed");
        }
        if (appraisal.assessor().filter(certificate.person()::equals).isPresent()) {
            out.at("assessor").report(Severity.ERROR, "certificate.appraised-by-learner");
        }
        if (appraisal.date().isAfter(certificate.issued())) {
            out.at("date")
                    .report(Severity.WARNING, "certificate.appraised-later", appraisal.date(), certificate.issued());
        }
    }

    static void isAboutToExpire(Certificate certificate, Reporter out) {
        if (certificate.state(out.asOf()) == CertificateState.EXPIRING) {
            certificate.lastDay().ifPresent(last -> out.report(Severity.INFO, "certificate.expiring", last));
        }
    }

    static void canBeEarned(CertificateRule rule, Reporter out) {
        if (rule.conditions().contains(Condition.TRACK) && rule.tracks().isEmpty()) {
            out.at("tracks").report(Severity.ERROR, "certificate.no-track");
        }
        if (rule.conditions().contains(Condition.ACTIVITIES)
                && rule.activities().isEmpty()) {
            out.at("activities").report(Severity.WARNING, "certificate.no-activities");
        }
    }
}
