package org.kith.examples.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.dossier.CheckReport;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;

/** The shipped input with a file too many: the file is named to the character, and everything else goes on. */
class BadInputTest {

    private static final Kith KITH = Kith.load();

    private static final int TEN_MILLION = 10_000_000;

    /** The name of the file that is bad. */
    private static final String BAD = "z-bad.json";

    @TempDir
    Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void copyTheShippedInput() throws IOException {
        input = folder.resolve("in");
        output = folder.resolve("out");
        Run.copyInput(input);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isNamedByFilePointerLineAndColumn(Fault fault) throws IOException {
        Files.writeString(input.resolve(BAD), fault.text(), UTF_8);

        Run run = run();

        assertThat(run.status()).isEqualTo(1);
        assertThat(errors())
                .extracting(Finding::code, finding -> finding.pointer().toString(), BadInputTest::location)
                .containsExactly(tuple(fault.code(), fault.pointer(), BAD + ":" + fault.at()));
        assertThat(run.out())
                .hasSizeLessThanOrEqualTo(30)
                .anyMatch(line -> line.startsWith("  ERROR " + BAD + ":" + fault.at()));
        assertThatNothingElseSuffered(run);
    }

    @Test
    void ofEveryKindAtOnceIsAllNamed() throws IOException {
        List<Fault> faults = faults().map(row -> (Fault) row.get()[0]).toList();
        for (int i = 0; i < faults.size(); i++) {
            Files.writeString(
                    input.resolve("z-bad-" + i + ".json"), faults.get(i).text(), UTF_8);
        }

        Run run = run();

        assertThat(run.status()).isEqualTo(1);
        assertThat(errors())
                .extracting(Finding::code)
                .containsExactlyInAnyOrderElementsOf(
                        faults.stream().map(Fault::code).toList());
        assertThat(run.out()).hasSizeLessThanOrEqualTo(30);
        assertThatNothingElseSuffered(run);
    }

    private Run run() {
        return Run.of(input.toString(), output.toString(), Run.AS_OF);
    }

    private void assertThatNothingElseSuffered(Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
        assertThat(Run.files(output).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Export.ALL.stream().map(Export::file).toList());
        assertThat(Files.readAllLines(output.resolve("sessions.csv"), UTF_8)).hasSize(1 + 1 + 6 + 7 + 7);
        assertThat(Files.readString(output.resolve("report.html"), UTF_8)).endsWith("</html>\n");
    }

    private List<Finding> errors() throws IOException {
        byte[] json = Files.readAllBytes(output.resolve("findings.json"));
        CheckReport report = (CheckReport)
                KITH.readDocument("findings.json", json).orElseThrow().document();
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static String location(Finding finding) {
        return finding.location().orElseThrow().toString();
    }

    /** A file with one fault, and where it is. */
    private record Fault(String text, String code, String pointer, String at) {}

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("an empty file", "", "json.empty", "", "1:1"),
                fault("JSON that breaks off", place("\"name\": \"Now"), "json.truncated", "/name", "5:15"),
                fault(
                        "a value of a wrong type",
                        place("\"name\": 7,\n  \"kind\": \"town\"\n}\n"),
                        "json.wrong-type",
                        "/name",
                        "5:11"),
                fault(
                        "a property that is not known",
                        place("\"name\": \"Here\",\n  \"kind\": \"town\",\n  \"mayor\": \"x\"\n}\n"),
                        "json.unknown-property",
                        "/mayor",
                        "7:3"),
                fault(
                        "a day that does not exist",
                        recognition("plymouth", "2021-02-30"),
                        "json.invalid-value",
                        "/changes/0/on",
                        "8:42"),
                fault(
                        "a property that stands twice",
                        place("\"name\": \"Here\",\n  \"kind\": \"town\",\n  \"name\": \"There\"\n}\n"),
                        "json.duplicate-key",
                        "/name",
                        "7:3"),
                fault(
                        "an id that another document has",
                        place("\"name\": \"Here\",\n  \"kind\": \"town\"\n}\n").replace("\"bad\"", "\"dudley\""),
                        "document.duplicate-id",
                        "/id",
                        "4:9"),
                fault(
                        "a reference to a document that is not there",
                        recognition("nowhere", "2021-02-28"),
                        "reference.dangling",
                        "/place",
                        "5:12"),
                fault(
                        "a later version of the format",
                        place("\"name\": \"Here\",\n  \"kind\": \"town\"\n}\n").replace("\"1.0\"", "\"2.0\""),
                        "document.other-version",
                        "/kith",
                        "2:11"),
                fault("ten megabytes of brackets", "[".repeat(TEN_MILLION), "json.not-an-object", "", "1:1"),
                fault(
                        "ten megabytes of brackets where anything may stand",
                        place("\"extensions\": {\"org.example\": " + "[".repeat(TEN_MILLION)),
                        "json.too-deep",
                        "/extensions/org.example" + "/0".repeat(30),
                        "5:63"),
                fault(
                        "a number of a million digits",
                        cohort().replace("\"seats\": 20", "\"seats\": " + "9".repeat(1_000_000)),
                        "json.number-too-long",
                        "/seats",
                        "9:3"));
    }

    private static Arguments fault(String name, String text, String code, String pointer, String at) {
        return argumentSet(name, new Fault(text, code, pointer, at));
    }

    private static String place(String rest) {
        return "{\n  \"kith\": \"1.0\",\n  \"type\": \"place\",\n  \"id\": \"bad\",\n  " + rest;
    }

    private static String cohort() {
        try {
            return Files.readString(Run.INPUT.resolve("cohort-birmingham-2022.json"), UTF_8)
                    .replace("\"birmingham-2022\"", "\"bad\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String recognition(String place, String date) {
        return """
            {
              "kith": "1.0",
              "type": "recognition",
              "id": "bad",
              "place": "%s",
              "awardingBody": "phpci",
              "scheme": {"id": "phpci-recognition"},
              "changes": [{"state": "granted", "on": "%s"}],
              "source": {"citation": "Made up for a test", "confidence": "illustrative"}
            }
            """.formatted(place, date);
    }
}
