package org.kith.course.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.text.Text;
import org.kith.course.Dues;
import org.kith.course.Everything;

class CertificateDuesTest {

    private static final Certificate CERTIFICATE = Everything.of("certificate")
            .all(Certificate.TYPE)
            .get(0)
            .withRevocation(Optional.empty())
            .withSuccession(Optional.empty());

    @Nested
    class Renewal {

        @Test
        void isDueByTheLastDayFromTheLeadTimeOn() {
            Due due = Dues.of("renewal", "2022-03-14", Dossier.of(CERTIFICATE)).get(0);

            assertThat(due.by()).isEqualTo("2023-02-28");
            assertThat(due.opens()).contains(LocalDate.of(2023, 1, 29));
            assertThat(due.title()).isEqualTo(Text.of("Certificate"));
            assertThat(due.key()).isEqualTo("certificate/p1#renewal/validity");
        }

        @Test
        void isLateOnceTheCertificateHasExpired() {
            assertThat(Dues.of("renewal", "2023-03-01", Dossier.of(CERTIFICATE)))
                    .extracting(due -> due.isLate(LocalDate.of(2023, 3, 1)))
                    .containsExactly(true);
        }

        @Test
        void isNotDueOfOneThatIsValidForEver() {
            assertThat(Dues.shown("renewal", "2022-03-14", CERTIFICATE.withValidity(new Validity.Unlimited())))
                    .isEmpty();
        }

        @Test
        void isNotDueOfOneThatIsNotYetGivenOrStandsNoMore() {
            Revocation revoked = new Revocation(LocalDate.of(2022, 3, 10), Text.of("Slip"));
            Succession succeeded = new Succession(CertificateId.of("p1-again"), LocalDate.of(2022, 3, 10));

            assertThat(Dues.shown("renewal", "2022-02-28", CERTIFICATE)).isEmpty();
            assertThat(Dues.shown("renewal", "2022-03-14", CERTIFICATE.withRevocation(revoked)))
                    .isEmpty();
            assertThat(Dues.shown("renewal", "2022-03-14", CERTIFICATE.withSuccession(succeeded)))
                    .isEmpty();
        }
    }
}
