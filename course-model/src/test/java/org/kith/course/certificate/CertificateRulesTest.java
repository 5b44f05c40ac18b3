package org.kith.course.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.CohortId;
import org.kith.course.TrackId;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.PromotionOrder;
import org.kith.course.enrolment.Terms;

class CertificateRulesTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate ISSUED = LocalDate.of(2022, 3, 28);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 27);

    @Nested
    class Expiry {

        @Test
        void isReportedFromTheLeadTimeToTheLastDay() {
            assertThat(codesOn(LAST.minusDays(31), certificate())).isEmpty();
            assertThat(codesOn(LAST.minusDays(30), certificate())).containsExactly("certificate.expiring");
            assertThat(codesOn(LAST, certificate())).containsExactly("certificate.expiring");
            assertThat(codesOn(LAST.plusDays(1), certificate())).isEmpty();
        }

        @Test
        void saysUntilWhen() {
            Finding finding = KITH.check(Dossier.of(certificate()), LAST).stream()
                    .filter(found -> found.code().equals("certificate.expiring"))
                    .findFirst()
                    .orElseThrow();

            assertThat(finding.message()).isEqualTo("The certificate is valid until 2024-03-27 and should be renewed.");
        }

        @Test
        void comesAfterTheIssue() {
            Certificate backwards = certificate().withValidity(new Validity.Fixed(ISSUED.minusDays(1)));

            assertThat(codesOn(ISSUED, backwards)).containsExactly("certificate.ends-before-issue/validity");
            assertThat(codesOn(ISSUED, certificate().withValidity(new Validity.Fixed(ISSUED))))
                    .doesNotContain("certificate.ends-before-issue/validity");
        }
    }

    @Nested
    class Serials {

        @Test
        void areNotGivenTwice() {
            Certificate other = certificate().withId(CertificateId.of("foundation-2022-8"));

            assertThat(codesOn(ISSUED, certificate(), other))
                    .containsExactly("certificate.serial-twice/serial", "certificate.serial-twice/serial");
            assertThat(codesOn(ISSUED, certificate(), other.withSerial("CC-2022-0008")))
                    .isEmpty();
        }
    }

    @Nested
    class Successions {

        private final Certificate renewed = certificate()
                .withId(CertificateId.of("foundation-2024-1"))
                .withSerial("CC-2024-0001")
                .withIssued(LAST);

        @Test
        void areByAnotherCertificate() {
            Certificate self =
                    certificate().withSuccession(new Succession(certificate().id(), LAST));

            assertThat(codesOn(ISSUED, self)).contains("certificate.succeeds-itself/succession/by");
        }

        @Test
        void areByACertificateOfTheSameLearner() {
            Certificate succeeded = certificate().withSuccession(new Succession(renewed.id(), LAST));

            assertThat(codesOn(ISSUED, succeeded, renewed)).isEmpty();
            assertThat(codesOn(ISSUED, succeeded, renewed.withPerson(PersonRef.of("learner-2"))))
                    .containsExactly("certificate.successor-of-another-learner/succession/by");
        }

        @Test
        void beginWhenTheOtherWasGiven() {
            Certificate early = certificate().withSuccession(new Succession(renewed.id(), LAST.minusDays(1)));

            assertThat(codesOn(ISSUED, early, renewed))
                    .containsExactly("certificate.successor-given-later/succession/date");
        }
    }

    @Nested
    class Appraisals {

        private final Appraisal appraisal = Appraisal.builder()
                .passed(true)
                .reasons(Text.of("A plan that can be carried out"))
                .date(ISSUED)
                .assessor(PersonRef.of("assessor-1"))
                .build();

        @Test
        void areByAnAssessor() {
            assertThat(codesOn(ISSUED, appraised(appraisal))).isEmpty();
            assertThat(codesOn(
                            ISSUED,
                            appraised(appraisal.withAssessor(certificate().person()))))
                    .containsExactly("certificate.appraised-by-learner/appraisal/assessor");
        }

        @Test
        void areNotLaterThanTheCertificate() {
            assertThat(codesOn(ISSUED, appraised(appraisal.withDate(ISSUED.plusDays(1)))))
                    .containsExactly("certificate.appraised-later/appraisal/date");
        }

        @Test
        void arePassedWhereTheCertificateDependsOnThem() {
            assertThat(codesOn(ISSUED, appraised(appraisal.withPassed(false))))
                    .containsExactly("certificate.appraisal-not-passed/appraisal/passed");
            assertThat(codesOn(ISSUED, appraised(appraisal.withPassed(false)).withConditions()))
                    .isEmpty();
        }

        private static Certificate appraised(Appraisal appraisal) {
            return certificate()
                    .withAppraisal(appraisal)
                    .withConditions(new Checked(Condition.APPRAISAL, Result.PASS, Text.of("appraised")));
        }
    }

    @Nested
    class Rules {

        private final CertificateRule rule = CertificateRule.builder()
                .title(Text.of("Foundation Certificate"))
                .conditions(List.of(Condition.TRACK, Condition.ACTIVITIES))
                .validity(new Validity.Unlimited())
                .serial(SerialPattern.of("CC-{year}-{number:4}"))
                .build();

        @Test
        void nameWhatTheyDependOn() {
            assertThat(codesOn(ISSUED, policy(rule)))
                    .containsExactlyInAnyOrder(
                            "certificate.no-track/terms/0/certificate/tracks",
                            "certificate.no-activities/terms/0/certificate/activities");
        }

        private static EnrolmentPolicy policy(CertificateRule rule) {
            return EnrolmentPolicy.builder()
                    .id(EnrolmentPolicyId.of("foundation-2022"))
                    .cohort(CohortId.of("foundation-2022"))
                    .seats(80)
                    .selection(false)
                    .waitingList(false)
                    .laterCohorts(false)
                    .order(new PromotionOrder.ByMoment())
                    .addTerm(Terms.builder()
                            .track(TrackId.of("with-certificate"))
                            .certificate(rule)
                            .build())
                    .build();
        }
    }

    private static List<String> codesOn(LocalDate asOf, Document... documents) {
        return KITH.check(Dossier.of(documents), asOf).stream()
                .filter(finding -> finding.code().startsWith("certificate."))
                .map(CertificateRulesTest::place)
                .toList();
    }

    private static String place(Finding finding) {
        assertThat(finding.advice()).isPresent();
        return finding.code() + finding.pointer();
    }

    private static Certificate certificate() {
        return Certificate.builder()
                .id(CertificateId.of("foundation-2022-7"))
                .title(Text.of("Foundation Certificate"))
                .person(PersonRef.of("learner-1"))
                .cohort(CohortId.of("foundation-2022"))
                .serial("CC-2022-0007")
                .issued(ISSUED)
                .validity(new Validity.Period(24))
                .renewalDays(30)
                .build();
    }
}
