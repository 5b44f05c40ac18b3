package org.kith.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.audience.Audience;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.Sector;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.CheckReport;
import org.kith.core.dossier.CheckReportId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.Framework;
import org.kith.core.registry.UnknownPluginException;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Check;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Option;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;
import org.kith.core.spi.RuleSet;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;

class KithTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    private static final Kith KITH = Kith.load();

    @TempDir
    Path folder;

    @Nested
    class Loading {

        @Test
        void hasNothingToComplainOf() {
            assertThat(KITH.findings()).isEmpty();
        }

        @Test
        void readsTheCatalogueOfTheKernel() {
            assertThat(KITH.catalogue().documents()).hasSize(27);
        }
    }

    @Nested
    class Reading {

        @Test
        void goesOnAfterEveryKindOfBadFile() throws IOException {
            write("a-good.json", place("one"));
            write("b-empty.json", "");
            write("c-truncated.json", "{\"kith\": \"1.0\", \"type\": \"pl");
            write("d-later.json", place("four").replace("1.0", "2.0"));
            write("e-twice.json", place("one"));
            write("f-brackets.json", "[".repeat(10 * 1024 * 1024));
            write("g-number.json", place("seven").replace("\"city\"", "7".repeat(1_000_000)));
            write("h-unknown.json", place("eight").replace("\"kind\"", "\"colour\": \"red\", \"kind\""));
            write("i-notes.txt", "notes");
            write("sub/j-good.json", place("two"));

            Outcome<Dossier> read = KITH.read(folder);

            assertThat(read.orElseThrow().all(Place.TYPE))
                    .extracting(Place::id)
                    .containsExactly(PlaceId.of("one"), PlaceId.of("two"));
            assertThat(read.findings().stream()
                            .map(f -> f.code() + " " + f.location().orElseThrow()))
                    .containsExactly(
                            "json.empty b-empty.json:1:1",
                            "json.truncated c-truncated.json:1:28",
                            "document.other-version d-later.json:1:10",
                            "document.duplicate-id e-twice.json:1:40",
                            "json.not-an-object f-brackets.json:1:1",
                            "json.number-too-long g-number.json:1:62",
                            "json.unknown-property h-unknown.json:1:62",
                            "file.passed-over i-notes.txt");
        }

        @Test
        void needsAFolder() {
            assertThatIOException().isThrownBy(() -> KITH.read(folder.resolve("missing")));
        }

        @Test
        void needsAFolderAndNotAFile() throws IOException {
            write("a.json", place("one"));

            assertThatIOException().isThrownBy(() -> KITH.read(folder.resolve("a.json")));
        }

        @Test
        void ofAnEmptyFolderGivesAnEmptyDossier() throws IOException {
            assertThat(KITH.read(folder).orElseThrow().documents()).isEmpty();
        }
    }

    @Nested
    class Checking {

        @Test
        void findsReferencesToNothingWithLineAndColumn() throws IOException {
            write("place.json", place("one").replace("\"kind\"", "\n\"within\": \"nowhere\", \"kind\""));

            Findings findings = KITH.check(KITH.read(folder).orElseThrow(), DAY);

            assertThat(findings.stream().map(Finding::toString))
                    .singleElement()
                    .asString()
                    .startsWith("ERROR reference.dangling place/one /within (place.json:2:11)");
        }

        @Test
        void goesOnAfterARuleThatThrows() {
            Kith kith = Kith.builder().plus(new Throwing()).build();
            Dossier dossier = Dossier.of(aPlace("one"), aPlace("two"));

            assertThat(kith.check(dossier, DAY).stream()
                            .map(f -> f.code() + " " + f.document().orElseThrow()))
                    .containsExactly("plugin.failed place/one", "plugin.failed place/two");
        }

        @Test
        void doesNotRepeatWhatARuleThrew() {
            Kith kith = Kith.builder().plus(new Throwing()).build();

            assertThat(kith.check(Dossier.of(aPlace("one")), DAY).toString()).doesNotContain("Mrs");
        }
    }

    @Nested
    class Scoring {

        @Test
        void needsAStrategyThatIsThere() {
            assertThatThrownBy(() -> KITH.score(Dossier.EMPTY, AssessmentId.of("x"), "nope", Options.none(), DAY))
                    .isInstanceOf(UnknownPluginException.class)
                    .hasMessageContaining("nope");
        }

        @Test
        void needsAnAssessmentThatIsThere() {
            Kith kith = Kith.builder().plus(new Unwilling()).build();

            assertThat(kith.score(Dossier.EMPTY, AssessmentId.of("x"), "unwilling", Options.none(), DAY)
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("score.no-assessment");
        }
    }

    @Nested
    class Exporting {

        @Test
        void writesOneDocument() throws IOException {
            Path target = folder.resolve("out/place.json");

            Findings done = KITH.export(Dossier.of(aPlace("one")), "document", context("place"), target);

            assertThat(done).isEmpty();
            assertThat(KITH.readDocument("x", Files.readAllBytes(target))
                            .orElseThrow()
                            .document())
                    .isEqualTo(aPlace("one"));
        }

        @Test
        void seesTheCatalogueBehindAnyDossier() throws IOException {
            Kith kith = Kith.builder().plus(new Sectors()).build();
            Dossier bare = Dossier.of(aPlace("one"));
            ExportContext context = ExportContext.of(Audience.PUBLIC, DAY);

            kith.export(bare, "sectors", context, folder.resolve("bare"));
            kith.export(bare.over(Dossier.of(aPlace("two"))), "sectors", context, folder.resolve("over"));

            assertThat(folder.resolve("bare")).hasContent("true");
            assertThat(folder.resolve("over")).hasContent("true");
        }

        @Test
        void mayHappenAtOnce() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(4);
            Path target = folder.resolve("same");
            List<Callable<Findings>> exports = Collections.nCopies(
                    200, () -> KITH.export(Dossier.of(aPlace("one")), "document", context("place"), target));
            try {
                for (Future<Findings> export : threads.invokeAll(exports)) {
                    assertThat(export.get()).isEmpty();
                }
            } finally {
                threads.shutdown();
            }
            assertThat(files()).containsExactly(target);
        }

        @Test
        void givesNothingOfWhatIsHidden() throws IOException {
            Dossier dossier = Dossier.of(CheckReport.of(CheckReportId.of("c"), DAY, Findings.NONE));

            assertThat(KITH.export(dossier, "document", context("check-report"), folder.resolve("x.json")))
                    .extracting(Finding::code)
                    .containsExactly("export.no-document");
            assertThat(files()).isEmpty();
        }

        @Test
        void checksOptions() throws IOException {
            ExportContext context = context("place").withOptions(Options.none().with("typ", "place"));

            assertThat(KITH.export(Dossier.EMPTY, "document", context, folder.resolve("x.json")))
                    .extracting(Finding::code)
                    .containsExactly("option.unknown", "option.missing");
            assertThat(files()).isEmpty();
        }

        @Test
        void leavesNothingBehindWhenAnExporterThrows() throws IOException {
            Kith kith = Kith.builder()
                    .plus(new Halfway(new IllegalStateException("Mrs Smith")))
                    .build();

            Findings done =
                    kith.export(Dossier.EMPTY, "halfway", ExportContext.of(Audience.PUBLIC, DAY), folder.resolve("x"));

            assertThat(done).extracting(Finding::code).containsExactly("plugin.failed");
            assertThat(done.toString()).doesNotContain("Smith");
            assertThat(files()).isEmpty();
        }

        @Test
        void leavesAnOlderFileWhenAnExporterThrows() throws IOException {
            Kith kith = Kith.builder()
                    .plus(new Halfway(new IllegalStateException()))
                    .build();
            Path target = Files.writeString(folder.resolve("x"), "old");

            kith.export(Dossier.EMPTY, "halfway", ExportContext.of(Audience.PUBLIC, DAY), target);

            assertThat(target).hasContent("old");
        }

        @Test
        void givesTheFileTheRightsOfAnyOther() throws IOException {
            Path target = folder.resolve("place.json");
            Path other = Files.createFile(folder.resolve("other"));

            KITH.export(Dossier.of(aPlace("one")), "document", context("place"), target);

            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(other));
            }
        }

        @Test
        void letsTheHostsIoExceptionThrough() {
            Kith kith = Kith.builder()
                    .plus(new Halfway(new IOException("disk full")))
                    .build();

            assertThatIOException()
                    .isThrownBy(() -> kith.export(
                            Dossier.EMPTY, "halfway", ExportContext.of(Audience.PUBLIC, DAY), folder.resolve("x")))
                    .withMessage("disk full");
            assertThat(files()).isEmpty();
        }

        private ExportContext context(String type) {
            return ExportContext.of(Audience.PUBLIC, DAY)
                    .withOptions(Options.none().with("type", type));
        }
    }

    @Nested
    class Schemas {

        @Test
        void haveTheNameOfTheirType() {
            assertThat(KITH.schema(Place.TYPE)).contains("\"$id\": \"urn:kith:schema:1.0:place\"");
        }
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String place(String id) {
        return "{\"kith\": \"1.0\", \"type\": \"place\", \"id\": \"" + id + "\", \"name\": \"P\", \"kind\": \"city\"}";
    }

    private static Place aPlace(String id) {
        return (Place)
                KITH.readDocument("x", place(id).getBytes(UTF_8)).orElseThrow().document();
    }

    /** A rule set whose only rule throws. */
    private static final class Throwing implements RuleSet {
        @Override
        public String name() {
            return "org.example.throwing";
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public List<Rule<?>> rules() {
            Check<Place> check = (place, out) -> {
                throw new IllegalStateException("Mrs Smith lives there");
            };
            return List.of(Rule.of(Place.class, check));
        }
    }

    /** A scoring strategy that never scores. */
    private static final class Unwilling implements ScoringStrategy {
        @Override
        public String name() {
            return "unwilling";
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public Outcome<Scorer> prepare(Framework framework, Options options) {
            return Outcome.failed(Findings.of(Finding.of(Severity.ERROR, "unwilling.no", Messages.none())));
        }
    }

    /** An exporter that says whether it finds a sector of the catalogue. */
    private static final class Sectors implements Exporter {
        @Override
        public String name() {
            return "sectors";
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
            boolean found = dossier.find(Sector.TYPE, SectorId.of("education")).isPresent();
            out.write(Boolean.toString(found).getBytes(UTF_8));
            return Findings.NONE;
        }
    }

    /** An exporter that writes something and then throws. */
    private record Halfway(Exception failure) implements Exporter {
        @Override
        public String name() {
            return "halfway";
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public List<Option<?>> options() {
            return List.of();
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
            out.write("half".getBytes(UTF_8));
            if (failure instanceof IOException io) {
                throw io;
            }
            throw (RuntimeException) failure;
        }
    }
}
