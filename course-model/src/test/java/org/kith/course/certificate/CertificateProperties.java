package org.kith.course.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.course.CohortId;

class CertificateProperties {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    @Property(tries = 100)
    void standsBetterOnNoLaterDay(
            @ForAll @IntRange(max = 800) int issued,
            @ForAll("validities") Validity validity,
            @ForAll @IntRange(min = 1, max = 900) int renewal) {
        Certificate certificate = certificate(DAY.plusDays(issued), validity, renewal);
        List<CertificateState> states = IntStream.range(-10, 3_000)
                .mapToObj(day -> certificate.state(DAY.plusDays(day)))
                .toList();

        // The constants stand in this order: not issued, valid, expiring, expired.
        assertThat(states).isSorted().doesNotContain(CertificateState.REVOKED, CertificateState.SUPERSEDED);
    }

    @Property(tries = 100)
    void staysRevoked(
            @ForAll("validities") Validity validity,
            @ForAll @IntRange(max = 900) int revoked,
            @ForAll @IntRange(max = 2_000) int later) {
        LocalDate day = DAY.plusDays(revoked);
        Certificate certificate = certificate(DAY, validity, 30).withRevocation(new Revocation(day, Text.of("Why")));

        assertThat(certificate.state(day.plusDays(later))).isEqualTo(CertificateState.REVOKED);
        assertThat(certificate.state(day.minusDays(1))).isNotEqualTo(CertificateState.REVOKED);
    }

    @Property(tries = 100)
    void isValidOnTheDayOfIssueAndOnTheLastDayAndNoLonger(
            @ForAll @IntRange(max = 1_500) int day, @ForAll @IntRange(min = 1, max = 120) int months) {
        LocalDate issued = DAY.plusDays(day);
        Certificate certificate = certificate(issued, new Validity.Period(months), 1);
        LocalDate last = certificate.lastDay().orElseThrow();

        assertThat(last).isBetween(issued.plusMonths(months).minusDays(1), issued.plusMonths(months));
        assertThat(certificate.state(last)).isEqualTo(CertificateState.EXPIRING);
        assertThat(certificate.state(last.plusDays(1))).isEqualTo(CertificateState.EXPIRED);
    }

    @Provide
    Arbitrary<Validity> validities() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Validity.Unlimited()),
                Arbitraries.integers().between(1, 60).map(Validity.Period::new),
                Arbitraries.integers().between(-100, 2_000).map(days -> new Validity.Fixed(DAY.plusDays(days))));
    }

    private static Certificate certificate(LocalDate issued, Validity validity, int renewal) {
        return Certificate.builder()
                .id(CertificateId.of("foundation-2024-1"))
                .title(Text.of("Foundation Certificate"))
                .person(PersonRef.of("p1"))
                .cohort(CohortId.of("foundation-2024"))
                .serial("CC-2024-0001")
                .issued(issued)
                .validity(validity)
                .renewalDays(renewal)
                .build();
    }
}
