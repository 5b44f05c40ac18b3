package org.kith.examples.audiences;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.community.Engagement;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.plugins.testkit.MarkedDossier;

/** No exporter writes for an audience what that audience must not see. */
class AudiencesTest {

    private static final Kith KITH = Kith.load();
    private static final MarkedDossier MARKED = MarkedDossier.of(KITH.documentTypes(), 20220314);

    @TempDir
    Path folder;

    @Nested
    class EveryExporter {

        @ParameterizedTest(name = "{0} for {1}")
        @MethodSource("org.kith.examples.audiences.AudiencesTest#ways")
        void keepsToItself(String exporter, Audience audience) throws IOException {
            Leaks leaks = new Leaks(KITH, MARKED, folder);
            String everything = leaks.everything(KITH.plugins().requireExporter(exporter), audience);

            assertThat(everything).doesNotContain("plugin.failed");
            assertThat(leaks.in(everything, audience)).isEmpty();
            assertThat(MarkedDossier.markersIn(HeardLog.text())).isEmpty();
        }

        @Test
        void isAmongThoseTried() {
            assertThat(ways().map(way -> way.get()[0]).distinct())
                    .contains(
                            "actions-csv",
                            "calendar",
                            "coverage-csv",
                            "document",
                            "due-csv",
                            "open-badges",
                            "recognitions-csv",
                            "public-page",
                            "report",
                            "scores-csv",
                            "sessions-csv",
                            "steering-pack",
                            "web-data",
                            "you-said-we-did")
                    .hasSameSizeAs(KITH.plugins().exporters());
        }
    }

    /** The test can fail: it has something to look for, and finds it where it is. */
    @Nested
    class TheTest {

        @Test
        void hasDocumentsOfEveryType() {
            assertThat(MARKED.missing()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void hasSomethingToHideFromEverybody(Audience audience) {
            assertThat(MARKED.hiddenFrom(audience)).isNotEmpty();
        }

        @Test
        void hidesWhatWasHeardFromThePublic() {
            assertThat(MARKED.dossier().all(Engagement.TYPE))
                    .flatExtracting(Engagement::heard)
                    .isNotEmpty()
                    .allMatch(heard ->
                            MARKED.hiddenFrom(Audience.PUBLIC).containsAll(MarkedDossier.markersIn(heard.value())));
        }

        @Test
        void findsWhatAnExporterTellsOfTheWholeDossier() throws IOException {
            assertThat(leaksOf(new Telling(context -> MARKED.dossier()
                                    .documents()
                                    .toString()
                            + MARKED.dossier().all(Engagement.TYPE).get(0).heard())))
                    .isNotEmpty();
        }

        @Test
        void findsANameThatAnExporterHasFromElsewhere() throws IOException {
            PersonRef person = PersonRef.of("anybody");

            assertThat(leaksOf(new Telling(
                            context -> MARKED.directory().nameOf(person).orElseThrow())))
                    .isNotEmpty();
            assertThat(leaksOf(new Telling(
                            context -> context.directory().nameOf(person).orElse("nobody"))))
                    .isEmpty();
        }

        private Set<String> leaksOf(Exporter exporter) throws IOException {
            Kith kith = Kith.builder().plus(exporter).build();
            Leaks leaks = new Leaks(kith, MARKED, folder);
            return leaks.in(leaks.everything(exporter, Audience.PUBLIC), Audience.PUBLIC);
        }
    }

    @Nested
    class AnExporterThatThrows {

        @Test
        void takesNothingWithIt() throws IOException {
            Telling throwing = new Telling(context -> {
                throw new IllegalStateException(
                        MARKED.dossier().all(Engagement.TYPE).toString());
            });
            Kith kith = Kith.builder().plus(throwing).build();
            String said = new Leaks(kith, MARKED, folder).everything(throwing, Audience.STEERING);

            assertThat(said).contains("plugin.failed");
            assertThat(MarkedDossier.markersIn(said)).isEmpty();
            assertThat(HeardLog.text()).contains("plugin.failed").contains(throwing.name());
            assertThat(MarkedDossier.markersIn(HeardLog.text())).isEmpty();
        }
    }

    static Stream<Arguments> ways() {
        return Leaks.ways(KITH).map(Arguments::of);
    }

    /** An exporter that writes what a function gives. */
    private record Telling(Function<ExportContext, String> text) implements Exporter {
        @Override
        public String name() {
            return "telling";
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public Set<DocumentType<?>> accepts() {
            return Set.of();
        }

        @Override
        public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
            out.write(text.apply(context).getBytes(UTF_8));
            return Findings.NONE;
        }
    }
}
