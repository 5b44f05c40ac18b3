package org.kith.plugins.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.PersonRef;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Course;
import org.kith.course.CourseId;
import org.kith.course.CourseSession;
import org.kith.course.Deviation;
import org.kith.course.Schedule;
import org.kith.course.certificate.Appraisal;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateId;
import org.kith.course.certificate.Checked;
import org.kith.course.certificate.Condition;
import org.kith.course.certificate.Result;
import org.kith.course.certificate.Revocation;
import org.kith.course.certificate.Succession;
import org.kith.course.certificate.Validity;
import org.kith.course.certificate.VerificationCode;
import org.kith.plugins.testkit.ExporterContract;

class CertificateExporterTest implements ExporterContract {

    private static final LocalDate ISSUED = LocalDate.of(2022, 3, 28);
    private static final LocalDate LATER = LocalDate.of(2022, 6, 1);
    private static final ExportContext TEAM =
            ExportContext.of(Audience.TEAM, LATER).withDirectory(person -> Optional.of("Ann Example"));

    @Override
    public Exporter exporter() {
        return new CertificateExporter();
    }

    @Override
    public Dossier dossier() {
        return dossier(certificate(), other());
    }

    @Override
    public ExportContext context() {
        return TEAM;
    }

    @Nested
    class APage {

        @Test
        void tellsWhatWasEarnedAndHow() {
            assertThat(page(TEAM, dossier(certificate())))
                    .containsSubsequence(
                            "Compassionate Communities UK",
                            "Foundation Certificate",
                            "Ann Example",
                            "has completed",
                            "Foundation certificate: the Compassionate City Charter",
                            "Attendance: attended 7 of 7 sessions",
                            "Final work appraised on 20 March 2022 and passed",
                            "<dt>Took place</dt><dd>1 February 2022 to 15 March 2022</dd>",
                            "<dt>Contact hours</dt><dd>11 in 7 sessions</dd>",
                            "<dt>Given on</dt><dd>28 March 2022</dd>",
                            "<dt>Valid</dt><dd>until 27 March 2024</dd>",
                            "<dt>Serial number</dt><dd>CC-2022-0007</dd>",
                            "<dt>Verification code</dt><dd>7h4k-0pzq-x2md</dd>",
                            "As of 1 June 2022.")
                    .doesNotContain("class=\"stamp\"");
        }

        @Test
        void tookPlaceFromTheFirstDayToTheLastWhicheverSessionIsOnThem() {
            Schedule moved = cohort().schedule()
                    .orElseThrow()
                    .withDeviations(
                            Deviation.Moved.of(LocalDate.of(2022, 2, 1), LocalDateTime.of(2022, 2, 10, 15, 30)),
                            Deviation.Moved.of(LocalDate.of(2022, 2, 15), LocalDateTime.of(2022, 4, 5, 15, 30)),
                            Deviation.CalledOff.of(7, Text.of("Snow")));
            Dossier dossier = dossier(certificate()).plus(cohort().withSchedule(moved));

            assertThat(page(TEAM, dossier)).contains("<dt>Took place</dt><dd>8 February 2022 to 5 April 2022</dd>");
        }

        @Test
        void tellsNeitherWhatWasPaidNorReasons() {
            assertThat(page(TEAM, dossier(certificate())))
                    .contains("Nothing is owed")
                    .doesNotContain("GBP", "A plan that can be carried out", "learner-1", "assessor-1");
        }

        @Test
        void takesTheHoursOfTheCourseWithoutASchedule() {
            Dossier unplanned =
                    Dossier.of(certificate(), course(text -> text), cohort().withSchedule(Optional.empty()), body());

            assertThat(page(TEAM, unplanned))
                    .contains("<dt>Contact hours</dt><dd>11</dd>")
                    .doesNotContain("Took place");
        }

        @Test
        void tellsWhatItKnowsWhereDocumentsAreMissing() {
            Written alone = write(TEAM, Dossier.of(certificate()));

            assertThat(alone.page()).contains("has earned this certificate.", "CC-2022-0007");
            assertThat(alone.codes()).containsExactly("report.missing-document");
        }

        @Test
        void isOfOneCertificateWhereOneIsNamed() {
            assertThat(page(TEAM, dossier())).contains("CC-2022-0007", "CC-2022-0008");
            assertThat(page(naming("foundation-2022-8"), dossier()))
                    .contains("CC-2022-0008", "without an end")
                    .doesNotContain("CC-2022-0007");
        }

        @Test
        void isNotWrittenOfACertificateThatIsNotThere() {
            Written written = write(naming("other"), dossier());

            assertThat(written.page()).isEmpty();
            assertThat(written.codes()).containsExactly("report.unknown-certificate");
        }

        @Test
        void saysSoIfThereIsNothing() {
            assertThat(page(TEAM, Dossier.EMPTY)).contains("There is nothing to show");
        }
    }

    @Nested
    class Names {

        @Test
        void areNotToldToWhoeverMayNotKnowThem() {
            assertThat(page(of("learner-1").withAudience(Audience.SELF), dossier()))
                    .contains("CC-2022-0007", "The holder")
                    .doesNotContain("Ann Example");
        }

        @Test
        void ofOthersAreNeverOnThePageOfOnePerson() {
            Dossier two = dossier(certificate(), other().withPerson(PersonRef.of("learner-2")));

            for (Audience audience : List.of(Audience.SELF, Audience.TEAM)) {
                assertThat(page(of("learner-2").withAudience(audience), two))
                        .contains("CC-2022-0008")
                        .doesNotContain("CC-2022-0007");
            }
        }

        @Test
        void areNotWrittenForOnePersonUnlessSomebodySaysForWhom() {
            Written written = write(TEAM.withAudience(Audience.SELF), dossier());

            assertThat(written.page()).isEmpty();
            assertThat(written.codes()).containsExactly("report.no-participant");
        }

        private static ExportContext of(String person) {
            return TEAM.withOptions(TEAM.options().with("participant", person));
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"PUBLIC", "PARTICIPANTS", "PARTNERS", "RESEARCH"})
        void goWithTheCertificatesThatNobodyElseSees(Audience audience) {
            assertThat(page(TEAM.withAudience(audience), dossier()))
                    .contains("There is nothing to show")
                    .doesNotContain("Ann Example", "CC-2022");
        }
    }

    @Nested
    class ACertificateThatDoesNotStand {

        @Test
        void saysThatItWasRevokedWithoutTheReason() {
            Certificate revoked = certificate().withRevocation(new Revocation(LATER, Text.of("Given by mistake")));

            assertThat(stamped(revoked, LATER))
                    .contains("<strong>Revoked</strong> It was taken back on 1 June 2022 and is not valid.")
                    .doesNotContain("mistake", "27 March 2024");
            assertThat(stamped(revoked, LATER.minusDays(1))).doesNotContain("Revoked");
        }

        @Test
        void saysThatItHasExpired() {
            assertThat(stamped(certificate(), LocalDate.of(2024, 3, 27))).doesNotContain("<strong>");
            assertThat(stamped(certificate(), LocalDate.of(2024, 3, 28)))
                    .contains("<strong>Expired</strong> It is not valid any more.");
        }

        @Test
        void saysThatAnotherOneStandsInstead() {
            Certificate replaced = certificate().withSuccession(new Succession(other().id(), LATER));

            assertThat(stamped(replaced, LATER))
                    .contains("<strong>Replaced</strong> Another certificate stands instead since 1 June 2022.");
        }

        @Test
        void saysThatItIsNotGivenYet() {
            assertThat(stamped(certificate(), ISSUED.minusDays(1)))
                    .contains("<strong>Not given yet</strong> It will be given on 28 March 2022.");
        }

        private static String stamped(Certificate certificate, LocalDate asOf) {
            return page(ExportContext.of(Audience.TEAM, asOf), dossier(certificate));
        }
    }

    @Nested
    class Markups {

        private final List<String> harmless = Markup.of(named("x", text -> text + "x"));

        @Test
        void areNeverMadeOfTexts() {
            String hostile = "</title></style></p><script>alert(1)</script>";

            assertThat(Markup.of(named(hostile, text -> text + hostile))).isEqualTo(harmless);
            assertThat(named("\"><img src=x onerror=alert(1)>", text -> text))
                    .contains("\"&gt;&lt;img", "<p class=\"holder\">");
        }

        @Test
        void loadAndRunNothing() {
            assertThat(page(TEAM, dossier()))
                    .doesNotContain("<link", "<img", "<iframe", "<script", "src=", "url(", "@import")
                    .contains("@page { size: A4 landscape;");
        }

        @Test
        void haveOneHeadingOfTheFirstRankAndOneForEachCertificate() {
            assertThat(page(TEAM, dossier()).split("<h1", -1)).hasSize(2);
            assertThat(page(TEAM, dossier()).split("<h2", -1)).hasSize(3);
        }

        private static String named(String name, UnaryOperator<String> wording) {
            Dossier worded = Dossier.of(
                    certificate().withTitle(Text.of(wording.apply("Title"))).withSerial(wording.apply("1")),
                    course(wording),
                    cohort(),
                    body().withName(Text.of(wording.apply("Body"))));
            return page(TEAM.withDirectory(person -> Optional.of(name)), worded);
        }
    }

    /** What was written and found. */
    private record Written(String page, Findings findings) {

        List<String> codes() {
            return findings.stream().map(Finding::code).toList();
        }
    }

    private static ExportContext naming(String id) {
        return TEAM.withOptions(TEAM.options().with("certificate", id));
    }

    private static String page(ExportContext context, Dossier dossier) {
        return write(context, dossier).page();
    }

    private static Written write(ExportContext context, Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Findings findings = new CertificateExporter().write(Redacted.of(dossier, context.audience()), context, out);
            return new Written(out.toString(UTF_8), findings);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Dossier dossier(Certificate... certificates) {
        return Dossier.of(certificates)
                .plus(course(text -> text))
                .plus(cohort())
                .plus(body());
    }

    private static Certificate certificate() {
        return Certificate.builder()
                .id(CertificateId.of("foundation-2022-7"))
                .title(Text.of("Foundation Certificate"))
                .person(PersonRef.of("learner-1"))
                .cohort(CohortId.of("foundation-2022"))
                .serial("CC-2022-0007")
                .code(new VerificationCode("7h4k-0pzq-x2md"))
                .issued(ISSUED)
                .validity(new Validity.Period(24))
                .conditions(List.of(
                        new Checked(Condition.TRACK, Result.PASS, Text.of("track with-certificate")),
                        new Checked(Condition.ATTENDANCE, Result.PASS, Text.of("attended 7 of 7 sessions")),
                        new Checked(Condition.APPRAISAL, Result.PASS, Text.of("appraised on 2022-03-20")),
                        new Checked(Condition.FEE, Result.PASS, Text.of("paid GBP 300.00 of GBP 300.00"))))
                .appraisal(Appraisal.builder()
                        .passed(true)
                        .reasons(Text.of("A plan that can be carried out"))
                        .date(LocalDate.of(2022, 3, 20))
                        .assessor(PersonRef.of("assessor-1"))
                        .build())
                .build();
    }

    private static Certificate other() {
        return certificate()
                .withId(CertificateId.of("foundation-2022-8"))
                .withSerial("CC-2022-0008")
                .withValidity(new Validity.Unlimited());
    }

    private static Course course(UnaryOperator<String> wording) {
        return Course.builder()
                .id(CourseId.of("foundation-certificate"))
                .title(Text.of(wording.apply("Foundation certificate: the Compassionate City Charter")))
                .provider(BodyId.of("cc-uk"))
                .sessions(IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> CourseSession.builder()
                                .number(number)
                                .minutes(number == 7 ? 120 : 90)
                                .build())
                        .toList())
                .build();
    }

    private static Cohort cohort() {
        return Cohort.builder()
                .id(CohortId.of("foundation-2022"))
                .course(CourseId.of("foundation-certificate"))
                .title(Text.of("A cohort of seven weeks"))
                .zone(ZoneId.of("Europe/London"))
                .waitingList(false)
                .schedule(Schedule.builder()
                        .firstDay(LocalDate.of(2022, 2, 1))
                        .everyWeeks(1)
                        .count(7)
                        .start(LocalTime.of(15, 30))
                        .minutes(90)
                        .addDeviation(Deviation.Resized.of(7, 120))
                        .build())
                .build();
    }

    private static Body body() {
        return Body.builder()
                .id(BodyId.of("cc-uk"))
                .name(Text.of("Compassionate Communities UK"))
                .build();
    }
}
