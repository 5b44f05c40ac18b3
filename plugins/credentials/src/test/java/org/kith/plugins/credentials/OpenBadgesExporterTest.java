package org.kith.plugins.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.Directory;
import org.kith.core.privacy.PersonRef;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Option;
import org.kith.core.text.Messages;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.Course;
import org.kith.course.CourseId;
import org.kith.course.Track;
import org.kith.course.TrackId;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateId;
import org.kith.course.certificate.Checked;
import org.kith.course.certificate.Condition;
import org.kith.course.certificate.Result;
import org.kith.course.certificate.Revocation;
import org.kith.course.certificate.Succession;
import org.kith.course.certificate.Validity;
import org.kith.plugins.testkit.ExporterContract;

class OpenBadgesExporterTest implements ExporterContract {

    private static final LocalDate ISSUED = LocalDate.of(2022, 3, 28);
    private static final ExportContext TEAM = ExportContext.of(Audience.TEAM, LocalDate.of(2022, 6, 1));
    private static final ExportContext HOST = TEAM.withOptions(
                    TEAM.options().with("base", "https://kith.example/open/").with("certificate", "foundation-2022-7"))
            .withDirectory(person -> Optional.of("ada@kith.example"));

    @Override
    public Exporter exporter() {
        return new OpenBadgesExporter();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(
                certificate().build(),
                certificate()
                        .id(CertificateId.of("foundation-2022-8"))
                        .serial("CC-2022-0008")
                        .validity(new Validity.Unlimited())
                        .build(),
                cohort(),
                course(),
                body());
    }

    @Override
    public ExportContext context() {
        return TEAM.withDirectory(person -> Optional.of("Ada"));
    }

    @Nested
    class OneCredential {

        @Test
        void looksLikeThis() throws IOException {
            Export export = export(dossier(), HOST);

            assertThat(export.text()).isEqualTo(expected());
            assertThat(export.findings()).isEqualTo(Findings.NONE);
        }

        private static String expected() {
            return """
                    {
                      "@context" : [
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
                      ],
                      "id" : "https://kith.example/open/certificates/foundation-2022-7",
                      "type" : [
                        "VerifiableCredential",
                        "OpenBadgeCredential"
                      ],
                      "name" : "Foundation Certificate",
                      "issuer" : {
                        "id" : "https://kith.example/open/issuers/cc-uk",
                        "type" : [
                          "Profile"
                        ],
                        "name" : "Compassionate Communities UK"
                      },
                      "validFrom" : "2022-03-27T23:00:00Z",
                      "validUntil" : "2024-03-28T00:00:00Z",
                      "credentialSubject" : {
                        "type" : [
                          "AchievementSubject"
                        ],
                        "identifier" : [
                          {
                            "type" : "IdentityObject",
                            "hashed" : true,
                            "identityHash" : "sha256$%s",
                            "identityType" : "emailAddress",
                            "salt" : "%s"
                          }
                        ],
                        "licenseNumber" : "CC-2022-0007",
                        "achievement" : {
                          "id" : "https://kith.example/open/achievements/foundation",
                          "type" : [
                            "Achievement"
                          ],
                          "achievementType" : "Certificate",
                          "name" : "Foundation Certificate",
                          "description" : "Seven topics on compassionate communities",
                          "criteria" : {
                            "narrative" : "The online activities; The final assessment"
                          },
                          "version" : "2"
                        }
                      }
                    }
                    """.formatted(sha256("ada@kith.example" + salt()), salt());
        }
    }

    @Nested
    class Files {

        @Test
        void holdAllCredentialsUnlessOneIsNamed() throws IOException {
            assertThat(export(dossier(), context()).text())
                    .contains("\"VerifiablePresentation\"", "CC-2022-0007", "CC-2022-0008");
            assertThat(export(dossier(), HOST).text())
                    .doesNotContain("VerifiablePresentation")
                    .doesNotContain("CC-2022-0008");
        }

        @Test
        void areEmptyPresentationsWithoutCertificates() throws IOException {
            Export export = export(Dossier.EMPTY, TEAM);

            assertThat(export.text()).contains("\"verifiableCredential\" : [ ]");
            assertThat(export.codes()).containsExactly("credentials.empty");
        }

        @Test
        void areNotWrittenOfACertificateThatIsNotThere() throws IOException {
            ExportContext other = TEAM.withOptions(TEAM.options().with("certificate", "other"));

            assertThat(export(dossier(), other).text()).isEmpty();
            assertThat(export(dossier(), other).codes()).containsExactly("credentials.unknown-certificate");
        }
    }

    @Nested
    class FilesForOnePerson {

        private final Dossier two = dossier()
                .plus(certificate()
                        .id(CertificateId.of("foundation-2022-9"))
                        .serial("CC-2022-0009")
                        .person(PersonRef.of("somebody-else"))
                        .build());

        @Test
        void holdOnlyWhatThatPersonEarned() throws IOException {
            for (Audience audience : List.of(Audience.SELF, Audience.TEAM)) {
                assertThat(export(two, of("somebody-else").withAudience(audience))
                                .text())
                        .contains("CC-2022-0009")
                        .doesNotContain("CC-2022-0007", "CC-2022-0008");
            }
        }

        @Test
        void areNotWrittenUnlessSomebodySaysForWhom() throws IOException {
            Export export = export(two, TEAM.withAudience(Audience.SELF));

            assertThat(export.text()).isEmpty();
            assertThat(export.codes()).containsExactly("credentials.no-participant");
        }

        @Test
        void areNotWrittenOfTheCertificateOfSomebodyElse() throws IOException {
            ExportContext other = of("somebody-else");
            Export export = export(two, other.withOptions(other.options().with("certificate", "foundation-2022-7")));

            assertThat(export.text()).isEmpty();
            assertThat(export.codes()).containsExactly("credentials.unknown-certificate");
        }

        private static ExportContext of(String person) {
            return TEAM.withOptions(TEAM.options().with("participant", person));
        }
    }

    @Nested
    class Names {

        @Test
        void areMadeUpTheSameEveryTimeWithoutAnAddress() throws IOException {
            Export export = export(dossier(), context());

            assertThat(export.text()).contains("\"id\" : \"urn:uuid:");
            assertThat(export.text()).isEqualTo(export(dossier(), context()).text());
            assertThat(export.codes()).containsExactly("credentials.guessable-recipient", "credentials.no-address");
        }
    }

    @Nested
    class Issuers {

        @Test
        void areTheProviderOrWhoeverTheHostSays() throws IOException {
            ExportContext named = HOST.withOptions(HOST.options().with("issuer", "https://cc.example/"));
            Dossier nobody = Dossier.of(certificate().build(), cohort(), course().withProvider(Optional.empty()));

            assertThat(export(dossier(), named).text()).contains("\"id\" : \"https://cc.example/\"");
            assertThat(export(nobody, named).text()).contains("\"id\" : \"https://cc.example/\"");
            assertThat(export(nobody, TEAM).codes()).containsExactly("credentials.no-issuer", "credentials.empty");
        }

        @Test
        void areMissingWithTheDocumentsThatNameThem() throws IOException {
            assertThat(export(Dossier.of(certificate().build()), TEAM).findings())
                    .extracting(Finding::code, Finding::arguments)
                    .containsExactly(
                            tuple("credentials.missing-document", List.of("cohort", "foundation-2022")),
                            tuple("credentials.no-issuer", List.of()),
                            tuple("credentials.empty", List.of()));
        }
    }

    @Nested
    class Recipients {

        @Test
        void areHashedNamesWhereThereIsNoAddress() throws IOException {
            String text = export(dossier(), HOST.withDirectory(person -> Optional.of("Ada")))
                    .text();

            assertThat(text)
                    .contains("\"identityType\" : \"name\"", sha256("Ada" + salt()))
                    .doesNotContain("\"Ada");
        }

        @Test
        void canBeGuessedByTryingNamesAndTheFileSaysSoOnce() throws IOException {
            assertThat(export(dossier(), context()).findings())
                    .filteredOn(finding -> finding.code().equals("credentials.guessable-recipient"))
                    .hasSize(1);
            assertThat(export(dossier(), HOST).codes()).isEmpty();
        }

        @Test
        void haveSaltsThatOnlyTheHostCanForetellWithASecret() throws IOException {
            String secret = "a secret of the host";
            String text = export(dossier(), salted(secret)).text();
            String hidden = Hashing.hmacSha256(secret.getBytes(UTF_8))
                    .hashString("foundation-2022-7\nCC-2022-0007", UTF_8)
                    .toString()
                    .substring(0, 32);

            assertThat(text)
                    .contains("\"salt\" : \"" + hidden + "\"", sha256("ada@kith.example" + hidden))
                    .doesNotContain(salt(), secret);
            assertThat(export(dossier(), salted(secret)).text()).isEqualTo(text);
            assertThat(export(dossier(), salted("another secret of it")).text()).isNotEqualTo(text);
        }

        @Test
        void takeNoSecretThatIsShort() {
            List<Option<?>> options = new OpenBadgesExporter().options();

            assertThat(salted("15 characters..").options().check(options, Messages.none()))
                    .hasSize(1)
                    .noneMatch(finding -> finding.toString().contains("15 characters"));
            assertThat(salted("16 characters...").options().check(options, Messages.none()))
                    .isEmpty();
            assertThat(new Salts("16 characters...")).hasToString("Salts");
        }

        private static ExportContext salted(String secret) {
            return HOST.withOptions(HOST.options().with("salt", secret));
        }

        @Test
        void areLeftOutWhereTheDirectoryKnowsNobody() throws IOException {
            Export export = export(dossier(), HOST.withDirectory(Directory.EMPTY));

            assertThat(export.text()).doesNotContain("identifier", "IdentityObject");
            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .containsExactly(tuple("credentials.no-recipient", "/person"));
        }

        @Test
        void ofOnePersonDifferFromCredentialToCredential() throws IOException {
            List<String> hashes = export(dossier(), context())
                    .text()
                    .lines()
                    .filter(line -> line.contains("identityHash"))
                    .toList();

            assertThat(hashes).hasSize(2).doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void areNobodyByKeyOrNameForAnyAudience(Audience audience) throws IOException {
            ExportContext context = TEAM.withAudience(audience).withDirectory(person -> Optional.of("Ada Lovelace"));

            assertThat(export(dossier(), context).text()).doesNotContain("learner-1", "Lovelace");
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"PUBLIC", "PARTICIPANTS", "PARTNERS", "RESEARCH"})
        void areNotToldToThoseWhoMayNotSeeCertificates(Audience audience) throws IOException {
            assertThat(export(dossier(), context().withAudience(audience)).codes())
                    .containsExactly("credentials.empty");
        }
    }

    @Nested
    class Certificates {

        @Test
        void thatDoNotStandAreLeftOut() throws IOException {
            LocalDate may = LocalDate.of(2022, 5, 1);
            Certificate revoked = certificate()
                    .revocation(new Revocation(may, Text.of("Why")))
                    .build();
            Certificate replaced = certificate()
                    .succession(new Succession(CertificateId.of("foundation-2022-8"), may))
                    .build();
            Certificate later = certificate().issued(LocalDate.of(2022, 7, 1)).build();

            assertThat(state(revoked)).isEqualTo(List.of("revoked", "2022-06-01"));
            assertThat(state(replaced)).isEqualTo(List.of("superseded", "2022-06-01"));
            assertThat(state(later)).isEqualTo(List.of("not-issued", "2022-06-01"));
        }

        @Test
        void sayTheirConditionsWhereTheCourseSaysNothing() throws IOException {
            Dossier silent = Dossier.of(certificate().build(), cohort(), course().withTracks(), body());

            assertThat(export(silent, HOST).text()).contains("\"narrative\" : \"track, fee\"");
        }

        private List<String> state(Certificate certificate) throws IOException {
            Export export = export(Dossier.of(certificate, cohort(), course(), body()), TEAM);
            assertThat(export.codes()).containsExactly("credentials.not-standing", "credentials.empty");
            return export.findings().asList().get(0).arguments();
        }
    }

    /** What was written and found. */
    private record Export(String text, Findings findings) {

        List<String> codes() {
            return findings.stream().map(Finding::code).distinct().toList();
        }
    }

    private static Export export(Dossier dossier, ExportContext context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Findings findings = new OpenBadgesExporter().write(Redacted.of(dossier, context.audience()), context, out);
        return new Export(out.toString(UTF_8), findings);
    }

    private static String salt() {
        return sha256("foundation-2022-7\nCC-2022-0007").substring(0, 32);
    }

    private static String sha256(String text) {
        return Hashing.sha256().hashString(text, UTF_8).toString();
    }

    private static Certificate.Builder certificate() {
        return Certificate.builder()
                .id(CertificateId.of("foundation-2022-7"))
                .title(Text.of("Foundation Certificate"))
                .person(PersonRef.of("learner-1"))
                .cohort(CohortId.of("foundation-2022"))
                .serial("CC-2022-0007")
                .issued(ISSUED)
                .validity(new Validity.Period(24))
                .addCondition(new Checked(Condition.TRACK, Result.PASS, Text.of("chosen")))
                .addCondition(new Checked(Condition.FEE, Result.PASS, Text.of("paid")));
    }

    private static Cohort cohort() {
        return Cohort.builder()
                .id(CohortId.of("foundation-2022"))
                .course(CourseId.of("foundation"))
                .title(Text.of("Spring 2022"))
                .zone(ZoneId.of("Europe/London"))
                .seats(80)
                .waitingList(false)
                .build();
    }

    private static Course course() {
        return Course.builder()
                .id(CourseId.of("foundation"))
                .title(Text.of("Foundation Certificate"))
                .summary(Text.of("Seven topics on compassionate communities"))
                .version("2")
                .provider(BodyId.of("cc-uk"))
                .addTrack(Track.builder()
                        .id(TrackId.of("with-certificate"))
                        .title(Text.of("With certificate"))
                        .certificate(true)
                        .addRequirements(Text.of("The online activities"), Text.of("The final assessment"))
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
