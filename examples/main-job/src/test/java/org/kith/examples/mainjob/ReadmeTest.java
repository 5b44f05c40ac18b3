package org.kith.examples.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.validation.Findings;

/** The example of the README compiles, because it is a region of {@link EmbedIt}, and it runs. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/org/kith/examples/mainjob/EmbedIt.java");

    @Nested
    class Example {

        @Test
        void isTheRegionOfTheSource() throws IOException {
            assertThat(between(README, "```java", "```")).isEqualTo(region());
        }

        @Test
        void staysShort() throws IOException {
            assertThat(region().lines().filter(line -> !line.isBlank())).hasSizeBetween(5, 15);
        }

        @Test
        void writesAReportOfTheShippedInput(@TempDir Path folder) throws IOException {
            Path report = folder.resolve("report.html");

            Findings findings = EmbedIt.report(Run.INPUT, report);

            assertThat(findings.hasErrors()).isFalse();
            assertThat(report).content(UTF_8).contains("Birmingham").endsWith("</html>\n");
        }
    }

    private static String region() throws IOException {
        return between(SOURCE, "// README begin", "// README end")
                        .stripTrailing()
                        .stripIndent() + "\n";
    }

    /** {@return the lines between two others} */
    private static String between(Path file, String begin, String end) throws IOException {
        List<String> lines = Files.readAllLines(file, UTF_8);
        return lines.stream()
                .dropWhile(line -> !line.strip().equals(begin))
                .skip(1)
                .takeWhile(line -> !line.strip().equals(end))
                .collect(joining("\n", "", "\n"));
    }
}
