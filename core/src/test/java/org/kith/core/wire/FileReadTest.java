package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.community.Place;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;

class FileReadTest {

    @Nested
    class VersionAndType {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"kith\": \"1.0\", \"type\": \"place\", %s}",
                    "{\"type\": \"place\", \"kith\": \"1.0\", %s}",
                    "{%s, \"kith\": \"1.0\", \"type\": \"place\"}",
                    "{\"kith\": \"1.0\", %s, \"type\": \"place\"}"
                })
        void mayStandAnywhere(String file) {
            String json = file.formatted("\"id\": \"a\", \"name\": \"A\", \"kind\": \"town\"");

            assertThat(lines(json)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"kith\": \"1.0\"", "\"type\": \"place\""})
        void mustNotComeTwice(String again) {
            String json =
                    "{\"kith\": \"1.0\", \"type\": \"place\", \"id\": \"a\", %s, \"name\": \"A\", \"kind\": \"town\"}";

            assertThat(lines(json.formatted(again)))
                    .containsExactly("json.duplicate-key /" + again.substring(1, 5) + " 1:45");
        }
    }

    @Nested
    class Places {

        @Test
        void countCodePointsInLinesOfTheirOwn() {
            assertThat(lines(
                            "{\"kith\": \"1.0\", \"type\": \"place\",\n \"id\": \"x\",\r\n\t\"näme😀\": 1, \"name\": 2,\n"
                                    + "\"kind\": \"😀\"}"))
                    .containsExactly(
                            "json.unknown-property /näme😀 3:2",
                            "json.wrong-type /name 3:22",
                            "json.invalid-value /kind 4:9");
        }

        @Test
        void ofWhatIsMissingAreThoseOfTheObject() {
            assertThat(lines(" \n {\"kith\": \"1.0\", \"type\": \"place\", \"id\": \"a\", \"kind\": \"town\"}"))
                    .containsExactly("json.missing-property /name 2:2");
        }
    }

    private static List<String> lines(String json) {
        return new JsonReader(List.of(Place.TYPE))
                .read("a.json", json.getBytes(UTF_8)).findings().stream()
                        .map(FileReadTest::line)
                        .toList();
    }

    private static String line(Finding finding) {
        Location location = finding.location().orElseThrow();
        return finding.code() + " " + finding.pointer() + " " + location.line() + ":" + location.column();
    }
}
