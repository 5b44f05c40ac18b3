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
            Rule.of(Certificate.class, CertificateRules::isSucceededByAnother),
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
