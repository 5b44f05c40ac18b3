package org.kith.plugins.webdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.course.ContactPoint;
import org.kith.course.Course;
import org.kith.course.CourseId;
import org.kith.course.Link;
import org.kith.course.Resource;
import org.kith.plugins.testkit.ExporterContract;
import org.kith.plugins.testkit.MarkedDossier;

class WebDataExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new WebDataExporter();
    }

    @Override
    public Dossier dossier() {
        Course other = Samples.course()
                .id(CourseId.of("other"))
                .title(Text.of("Other"))
                .addTrack(Samples.track("free", "GBP 0.00"))
                .build();
        Course course =
                Samples.course().addTrack(Samples.track("one", "GBP 250.00")).build();
        return Dossier.of(course, other, Samples.cohort().build(), Samples.body(), Samples.policy(), Samples.log(2));
    }

    @Override
    public ExportContext context() {
        return Export.with(Export.CONTEXT.withAudience(Audience.TEAM), "free-seats", "true");
    }

    /** The courses of the sources, as they can stand on the pages of a site. */
    @Nested
    class TheFourCoursesAndTheTraining {

        @Test
        void lookLikeThis() throws IOException {
            Export export = Export.of(Export.fixtures(), Export.ON_SITE);

            Golden.check("courses.jsonld", export.text());
            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.document().orElseThrow())
                    .containsExactly(tuple("web-data.no-dates", "cohort/foundation-certificate-advertised"));
        }
    }

    /** A made-up course of which everything is known that can be said. */
    @Nested
    class EverythingThatCanBeSaid {

        @Test
        void looksLikeThis() throws IOException {
            ExportContext team = Export.with(Export.ON_SITE.withAudience(Audience.TEAM), "free-seats", "true");
            Export export = Export.of(Samples.everything(), Export.with(team, "course", "voice"));

            Golden.check("everything.jsonld", export.text());
            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.document().orElseThrow())
                    .containsExactly(tuple("web-data.free-seats-unknown", "cohort/next"));
        }
    }

    @Nested
    class Files {

        @Test
        void areGraphsUnlessOneCourseIsNamed() throws IOException {
            String all = Export.of(dossier(), Export.ON_SITE).packed();
            String one = Export.of(dossier(), Export.with(Export.ON_SITE, "course", "other"))
                    .packed();

            assertThat(all)
                    .startsWith("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Course\"")
                    .contains("/course/voice\"", "/course/other\"");
            assertThat(one)
                    .startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"Course\",\"@id\"")
                    .doesNotContain("/course/voice\"");
        }

        @Test
        void areEmptyGraphsWithoutCourses() throws IOException {
            Export export = Export.of(Dossier.EMPTY, Export.ON_SITE);

            assertThat(export.text()).contains("\"@graph\" : [ ]");
            assertThat(export.codes()).containsExactly("web-data.empty");
        }

        @Test
        void areNotWrittenOfACourseThatIsNotThere() throws IOException {
            Export export = Export.of(dossier(), Export.with(Export.ON_SITE, "course", "none"));

            assertThat(export.text()).isEmpty();
            assertThat(export.findings())
                    .extracting(Finding::code, Finding::arguments)
                    .containsExactly(tuple("web-data.unknown-course", List.of("none")));
        }

        @Test
        void areInTheLanguageOfTheContext() throws IOException {
            assertThat(Export.of(dossier(), Export.ON_SITE).text()).contains("\"A voice for everybody\"");
            assertThat(Export.of(dossier(), Export.ON_SITE.withLocale(Locale.FRENCH))
                            .text())
                    .contains("\"Une voix pour tous\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"</script><script>alert(1)</script>", "<!--<script>", "</ScRiPt >"})
        void canStandInAScriptElement(String text) throws IOException {
            Course course = Samples.course()
                    .title(Text.of(text))
                    .provider(Samples.body().id())
                    .build();
            Export export = Export.of(course, Samples.body());

            assertThat(export.text()).doesNotContain("<").contains(text.replace("<", "\\u003C"));
        }

        @Test
        void leaveOutRunsOfACourseThatIsNotThere() throws IOException {
            Export export = Export.of(Samples.cohort().build());

            assertThat(export.findings())
                    .extracting(Finding::code, finding -> finding.pointer().toString(), Finding::arguments)
                    .startsWith(tuple("web-data.missing-document", "/course", List.of("course", "voice")));
        }
    }

    @Nested
    class Names {

        @Test
        void areMadeOfIdsWithoutAnAddressAndLeadToNoPage() throws IOException {
            Export export = Export.of(dossier(), Export.CONTEXT);

            assertThat(export.text())
                    .contains("\"urn:kith:course:voice\"", "\"urn:kith:cohort:voice-2022\"", "\"urn:kith:body:cc-uk\"")
                    .doesNotContain("\"url\"");
            assertThat(export.codes()).containsExactly("web-data.no-address");
        }

        @ParameterizedTest
        @CsvSource({"https://learn.example/", "https://learn.example", "https://learn.example/a/b"})
        void lieBelowTheAddressOfTheHost(String base) throws IOException {
            Export export = Export.of(dossier(), Export.with(Export.CONTEXT, "base", base));
            String address = (base.endsWith("/") ? base : base + "/") + "course/voice";

            assertThat(export.packed()).contains("\"@id\":\"" + address + "\"", "\"url\":\"" + address + "\"");
            assertThat(export.codes()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "learn.example",
                    "/courses/",
                    "http://learn.example/",
                    "https:learn",
                    "https://learn.example/?id=",
                    "https://learn.example/#x",
                    "javascript:alert(1)",
                    "no address",
                })
        void lieBelowNothingElse(String base, @TempDir Path folder) throws IOException {
            Path file = folder.resolve("courses.jsonld");
            Findings findings =
                    Kith.load().export(dossier(), "web-data", Export.with(Export.CONTEXT, "base", base), file);

            assertThat(findings).extracting(Finding::code).containsExactly("option.invalid");
            assertThat(file).doesNotExist();
        }
    }

    @Nested
    class Readers {

        private static final MarkedDossier MARKED = MarkedDossier.of(Kith.load().documentTypes(), 20220104);

        private final Link hidden = Link.of(URI.create("https://pack.example/secret"), Visibility.from(Audience.TEAM));

        @ParameterizedTest
        @EnumSource(Audience.class)
        void getTheSameWhomeverItIsFor(Audience audience) throws IOException {
            Dossier secrets = Dossier.of(
                    Samples.course()
                            .contact(new ContactPoint(Text.of("Office"), Optional.empty(), Optional.of(hidden)))
                            .addResource(new Resource(Text.of("Pack"), List.of(hidden)))
                            .build(),
                    Samples.cohort().build(),
                    Samples.body(),
                    Samples.policy(),
                    Samples.log(2));
            ExportContext context = Export.ON_SITE.withAudience(audience);
            Export export = Export.of(secrets, context);

            assertThat(export).isEqualTo(Export.of(secrets, Export.ON_SITE));
            assertThat(export.text()).contains("Pack").doesNotContain("secret", "remaining");
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void seeNothingThatThePublicMayNotSee(Audience audience) throws IOException {
            ExportContext context = context().withAudience(audience).withDirectory(MARKED.directory());
            Set<String> seen =
                    MarkedDossier.markersIn(Export.of(MARKED.dossier(), context).toString());

            assertThat(seen).isNotEmpty().doesNotContainAnyElementsOf(MARKED.hiddenFrom(Audience.PUBLIC));
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void areNeverToldWhoTakesPart(Audience audience) throws IOException {
            ExportContext context = context().withAudience(audience).withDirectory(person -> Optional.of("Ada"));

            assertThat(Export.of(dossier(), context).text()).doesNotContain("secret-person", "Ada", "Person");
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"TEAM", "STEERING"})
        void areToldHowManySeatsAreFreeIfTheHostWantsThat(Audience audience) throws IOException {
            Export export = Export.of(dossier(), context().withAudience(audience));

            assertThat(export.packed()).contains("\"remainingAttendeeCapacity\":1");
            assertThat(export.codes()).containsExactly("web-data.no-address");
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"TEAM", "STEERING"},
                mode = EnumSource.Mode.EXCLUDE)
        void areNotToldWhatTheAudienceDoesNotKnow(Audience audience) throws IOException {
            Export export = Export.of(dossier(), context().withAudience(audience));

            assertThat(export.text()).doesNotContain("remaining");
            assertThat(export.codes()).containsExactly("web-data.free-seats-unknown", "web-data.no-address");
        }
    }
}
