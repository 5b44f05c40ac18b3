package org.kith.plugins.tables.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;

/** What {@code docs/imports.md} shows is what these tests use. */
class GuideTest {

    private static final Path GUIDE = Path.of("../../docs/imports.md");
    private static final Path EXAMPLE = Path.of("src/test/java/org/kith/plugins/tables/imports/ImportExample.java");
    private static final Path RESOURCES = Path.of("src/test/resources/org/kith/plugins/tables/imports");

    @Test
    void showsTheTable() throws IOException {
        String csv = Files.readString(RESOURCES.resolve("partners.csv"), UTF_8);

        assertThat(between(GUIDE, "```csv", "```"))
                .isEqualTo(csv.replace("\uFEFF", "").replace("\r\n", "\n"));
    }

    @Test
    void showsTheMapping() throws IOException {
        assertThat(between(GUIDE, "```json", "```"))
                .isEqualTo(Files.readString(RESOURCES.resolve("import-mapping-partners.json"), UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"```csv attendance,attendance.csv", "```json attendance,import-mapping-attendance.json"})
    void showsAttendance(String begin, String file) throws IOException {
        assertThat(between(GUIDE, begin, "```")).isEqualTo(Files.readString(RESOURCES.resolve(file), UTF_8));
    }

    @Test
    void showsTheCode() throws IOException {
        assertThat(between(GUIDE, "```java", "```"))
                .isEqualTo(between(EXAMPLE, "// GUIDE begin", "// GUIDE end")
                                .stripTrailing()
                                .stripIndent()
                        + "\n");
    }

    @Test
    void showsCodeThatWorks() {
        Kith kith = Kith.load();

        ImportExample.Summary summary = ImportExample.run(
                kith, Tables.mapping("partners"), Dossier.EMPTY, Tables.csv("partners"), LocalDate.of(2022, 3, 14));

        assertThat(summary.fresh()).isEqualTo(3);
        assertThat(summary.save()).hasSize(3);
        assertThat(summary.doubtful().hasErrors()).isFalse();
        assertThat(summary.findings()).isEmpty();
    }

    /** {@return the lines between two others} */
    private static String between(Path file, String begin, String end) throws IOException {
        return Files.readAllLines(file, UTF_8).stream()
                .dropWhile(line -> !line.strip().equals(begin))
                .skip(1)
                .takeWhile(line -> !line.strip().equals(end))
                .collect(joining("\n", "", "\n"));
    }
}
