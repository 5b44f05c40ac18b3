package org.kith.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.Directory;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;

/** Names live with the host, and are told to those alone who may know them. */
class DirectoryTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    private static final PersonRef PERSON = PersonRef.of("k7");
    private static final String NAME = "Mrs Marker";

    @TempDir
    Path folder;

    @Nested
    class Names {

        @ParameterizedTest
        @EnumSource(names = {"TEAM", "STEERING"})
        void areToldToTheTeam(Audience audience) {
            assertThat(context(audience).directory().nameOf(PERSON)).contains(NAME);
        }

        @ParameterizedTest
        @EnumSource(
                names = {"TEAM", "STEERING"},
                mode = EnumSource.Mode.EXCLUDE)
        void areToldToNobodyElse(Audience audience) {
            assertThat(context(audience).directory().nameOf(PERSON)).isEmpty();
        }

        @Test
        void followTheAudienceOfTheContext() {
            ExportContext steering = context(Audience.STEERING);

            assertThat(steering.withAudience(Audience.PUBLIC).directory().nameOf(PERSON))
                    .isEmpty();
            assertThat(steering.withAudience(Audience.PUBLIC)
                            .withDirectory(steering.directory())
                            .directory()
                            .nameOf(PERSON))
                    .isEmpty();
            assertThat(steering.withAudience(Audience.PUBLIC)
                            .withAudience(Audience.TEAM)
                            .directory()
                            .nameOf(PERSON))
                    .contains(NAME);
        }

        @Test
        void areUnknownWithoutADirectory() {
            assertThat(ExportContext.of(Audience.STEERING, DAY).directory().nameOf(PERSON))
                    .isEmpty();
        }

        @Test
        void standInNoText() {
            assertThat(context(Audience.STEERING).toString()).doesNotContain("Marker", "k7");
        }

        private static ExportContext context(Audience audience) {
            return ExportContext.of(audience, DAY).withDirectory(new Book());
        }
    }

    @Nested
    class InAnExport {

        @Test
        void reachTheExporter() throws IOException {
            assertThat(export(Audience.TEAM, new Book())).isEmpty();
            assertThat(folder.resolve("names")).hasContent(NAME);
        }

        @Test
        void doNotReachItForThePublic() throws IOException {
            export(Audience.PUBLIC, new Book());

            assertThat(folder.resolve("names")).hasContent("nobody");
        }

        @Test
        void areMissingIfTheDirectoryFailsWithAFindingThatTellsNone() throws IOException {
            Findings done = export(Audience.TEAM, person -> {
                throw new IllegalStateException(NAME);
            });

            assertThat(done).extracting(Finding::code).containsExactly("directory.failed");
            assertThat(done.toString()).contains("IllegalStateException").doesNotContain("Marker");
            assertThat(folder.resolve("names")).hasContent("nobody");
        }

        @Test
        @SuppressWarnings("NullAway") // a directory that breaks its contract
        void areMissingIfTheDirectoryAnswersNull() throws IOException {
            assertThat(export(Audience.TEAM, person -> null))
                    .extracting(Finding::code)
                    .containsExactly("directory.failed");
        }

        private Findings export(Audience audience, Directory directory) throws IOException {
            Kith kith = Kith.builder().plus(new NameExporter()).build();
            ExportContext context = ExportContext.of(audience, DAY).withDirectory(directory);
            return kith.export(Dossier.EMPTY, "names", context, folder.resolve("names"));
        }
    }

    private record Book() implements Directory {
        @Override
        public Optional<String> nameOf(PersonRef person) {
            return Optional.of(NAME);
        }

        @Override
        public String toString() {
            return NAME;
        }
    }

    /** An exporter that asks for a name as often as it can. */
    private record NameExporter() implements Exporter {
        @Override
        public String name() {
            return "names";
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
            out.write(context.directory().nameOf(PERSON).orElse("nobody").getBytes(UTF_8));
            return Findings.NONE;
        }
    }
}
