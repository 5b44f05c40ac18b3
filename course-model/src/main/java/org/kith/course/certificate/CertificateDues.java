package org.kith.course.certificate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import org.kith.core.dossier.DueKind;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;

/** What is due of certificates: to renew them before they expire. */
final class CertificateDues {

    static final ImmutableList<DueRule<?>> ALL =
            ImmutableList.of(DueRule.of(Certificate.class, CertificateDues::renewal));

    private static final Set<CertificateState> STANDING =
            Set.of(CertificateState.VALID, CertificateState.EXPIRING, CertificateState.EXPIRED);

    private CertificateDues() {}

    static void renewal(Certificate certificate, DueReporter out) {
        if (STANDING.contains(certificate.state(out.asOf()))) {
            certificate.lastDay().ifPresent(last -> renewal(certificate, last, out.at("validity")));
        }
    }

    private static void renewal(Certificate certificate, LocalDate last, DueReporter out) {
        out.report(
                DueKind.RENEWAL,
                last,
                due -> due.title(certificate.title())
                        .opens(certificate.renewalDays().map(last::minusDays)));
    }
}
