package org.kith.plugins.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.community.RoleHolding;
import org.kith.core.community.Team;
import org.kith.core.community.TeamId;
import org.kith.core.community.TeamKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.text.Text;
import org.kith.plugins.testkit.ExporterContract;

/** The pages for readers with one purpose. */
class SheetsTest {

    @Nested
    class YouSaidWeDid implements ExporterContract {

        @Override
        public Exporter exporter() {
            return new YouSaidWeDidExporter();
        }

        @Override
        public Dossier dossier() {
            return Samples.dossier();
        }

        @Test
        void tellsNobodyWhatIsForTheTeam() {
            assertThat(page(exporter(), Samples.STEERING, dossier())).doesNotContain("reason for the team");
        }

        @Test
        void tellsWhatBecameOfWhatPeopleAskedFor() {
            assertThat(page(exporter(), Samples.STEERING, voiced()))
                    .containsSubsequence(
                            "What you said",
                            "on 12 January 2022.",
                            "What you decided",
                            "Answer given on 10 February 2022: The choir.",
                            "What will not be done, and why",
                            "Dropped on 20 January 2022.",
                            "reason to those who asked",
                            "What comes next",
                            "Will be asked on 3 May 2022.");
        }

        @Test
        void keepsReasonsToThoseWhoTookPart() {
            assertThat(page(exporter(), Samples.PUBLIC, voiced()))
                    .contains("Dropped on 20 January 2022.", "No reason is given here.")
                    .doesNotContain("reason to those who asked");
        }

        private static Dossier voiced() {
            return Dossier.of(VoiceSamples.all(text -> text).toArray(Document[]::new));
        }
    }

    @Nested
    class PublicPage implements ExporterContract {

        @Override
        public Exporter exporter() {
            return new PublicPageExporter();
        }

        @Override
        public Dossier dossier() {
            return Samples.dossier();
        }

        @Test
        void isTheSameForEveryAudienceButForItself() {
            assertThat(page(exporter(), Samples.STEERING, dossier()))
                    .isEqualTo(page(exporter(), Samples.PUBLIC, dossier()));
        }
    }

    @Nested
    class SteeringPack implements ExporterContract {

        @Override
        public Exporter exporter() {
            return new SteeringPackExporter();
        }

        @Override
        public Dossier dossier() {
            return Samples.dossier().plus(team());
        }

        @Test
        void namesWhoHoldsARole() {
            assertThat(page(exporter(), named(Samples.STEERING), dossier())).contains("Chair", "Ann Example");
        }

        @Test
        void namesNobodyToThePublic() {
            assertThat(page(exporter(), named(Samples.PUBLIC), dossier()))
                    .contains("Chair")
                    .doesNotContain("Ann Example");
        }

        private static ExportContext named(ExportContext context) {
            return context.withDirectory(person -> Optional.of("Ann Example"));
        }

        private static Team team() {
            return Team.builder()
                    .id(TeamId.of("steering"))
                    .title(Text.of("Steering group"))
                    .kind(TeamKind.STEERING_GROUP)
                    .addMember(RoleHolding.builder()
                            .role(Text.of("Chair"))
                            .person(PersonRef.of("k7"))
                            .from(LocalDate.of(2021, 1, 1))
                            .build())
                    .build();
        }
    }

    @Nested
    class EveryPage {

        @ParameterizedTest
        @MethodSource("org.kith.plugins.report.SheetsTest#exporters")
        void turnsNoTextIntoMarkup(Exporter exporter) {
            List<String> harmless = Markup.of(page(exporter, text -> text + "x"));

            assertThat(Markup.of(page(exporter, text -> text + "</title></p><script>alert(1)</script>")))
                    .isEqualTo(harmless);
        }

        @ParameterizedTest
        @MethodSource("org.kith.plugins.report.SheetsTest#exporters")
        void loadsAndRunsNothing(Exporter exporter) {
            assertThat(page(exporter, text -> text))
                    .doesNotContain("<link", "<img", "<iframe", "<script", "src=", "url(")
                    .contains("id=\"plan-");
        }

        @ParameterizedTest
        @MethodSource("org.kith.plugins.report.SheetsTest#exporters")
        void saysSoIfThereIsNothing(Exporter exporter) {
            assertThat(SheetsTest.page(exporter, Samples.PUBLIC, Dossier.EMPTY)).contains("There is nothing to show");
        }

        private static String page(Exporter exporter, UnaryOperator<String> wording) {
            return SheetsTest.page(exporter, Samples.STEERING, Samples.dossier(wording));
        }
    }

    static Stream<Exporter> exporters() {
        return Stream.of(new YouSaidWeDidExporter(), new PublicPageExporter(), new SteeringPackExporter());
    }

    private static String page(Exporter exporter, ExportContext context, Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(Redacted.of(dossier, context.audience()), context, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(UTF_8);
    }
}
