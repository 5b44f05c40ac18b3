package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.Assessment;
import org.kith.core.community.Place;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.DocumentType;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;

/** What a quick read takes, it takes as a careful one does; all else it leaves. */
class QuickReadTest {

    private static final String SOUND = """
            {"kith": "1.0", "type": "assessment", "revision": 7, "id": "a-1", "title": "Größe 😀",
             "framework": {"id": "f", "version": "1"}, "date": "2022-03-14", "rater": {"kind": "team"},
             "answers": {"schools": {"kind": "rated", "level": "planned", "evidence": [
               {"summary": "Eight \\"schools\\"", "figure": "over 8",
                "source": {"citation": "R", "address": "https://example.org/a", "confidence": "document"}}]}},
             "extensions": {"org.example": {"a": [1, -2.50, true, false, null, "\\\\ \\n ä", {}, []]}}}
            """;

    @Nested
    class WhatIsTaken {

        @Test
        void isReadAsByACarefulRead() {
            assertTaken(SOUND);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"title\": {\"text\": \"One\", \"translations\": {\"fr\": \"Un\"}},",
                    "\"title\": \"\\b\\f\\n\\r\\t\\/\\\\\\\"\",",
                    "\"title\" : \"spaced\" ,",
                    "\"title\": \"\u007f\u0080\uFFFD\","
                })
        void mayBeWrittenInManyWays(String title) {
            String text = SOUND.replace("\"title\": \"Größe 😀\",", title);

            assertTaken(text);
        }

        @Test
        void mayHaveTheKindOfAVariantLast() {
            assertTaken(SOUND.replace("\"kind\": \"rated\", \"level\": \"planned\",", "\"level\": \"planned\",")
                    .replace("\"document\"}}]}}", "\"document\"}}], \"kind\": \"rated\"}}"));
        }

        private static void assertTaken(String json) {
            @Nullable Entry<?> quick = quick(json);
            Entry<?> careful = careful(json);

            assertThat(quick).isNotNull();
            assertThat(quick.document()).isEqualTo(careful.document());
            assertThat(quick.revision()).isEqualTo(careful.revision());
            assertThat(quick.extensions()).isEqualTo(careful.extensions());
        }
    }

    @Nested
    class WhatIsLeft {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"title\": \"\\u0041\",",
                    "\"title\": \"\\x\",",
                    "\"title\": \"a\nb\",",
                    "\"title\": tru,",
                    "\"title\": truex,",
                    "\"title\": null,",
                    "\"title\": \" \",",
                    "\"title\": \"a\"",
                    "\"title\" \"a\",",
                    "\"title\": \"a\",,",
                    "'title': \"a\",",
                    "\"title\": \"a\", \"title\": \"b\",",
                    "\"title\": \"a\", \"unknown\": 1,",
                    "\"title\": \"a\", \"revision\": 8,",
                    "\"title\": \"a\", \"revision\": 01,",
                    "/* */ \"title\": \"a\","
                })
        void isAnyOtherTitle(String title) {
            assertThat(quick(SOUND.replace("\"title\": \"Größe 😀\",", title))).isNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "01",
                    "1.",
                    "-",
                    "1e5",
                    "+1",
                    ".5",
                    "NaN",
                    "1234567890123456789",
                    "[1,]",
                    "{\"a\": 1,}",
                    "\"",
                    "["
                })
        void isAnyOtherExtension(String json) {
            assertThat(quick(SOUND.replace("-2.50", json))).isNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "{",
                    "[]",
                    "7",
                    "{}",
                    "\uFEFF{}",
                    "{\"kith\": \"2.0\", \"type\": \"place\"}",
                    "{\"type\": \"place\"}"
                })
        void isAnyOtherFile(String json) {
            assertThat(quick(json)).isNull();
            assertThat(quick(SOUND + json))
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            some -> assertThat(json).isEmpty());
        }

        @Test
        void isEveryFileThatEndsTooEarly() {
            String text = SOUND.strip();
            for (int end = 0; end < text.length(); end++) {
                assertThat(quick(text.substring(0, end))).isNull();
            }
        }

        @Test
        void isWhatNestsTooDeep() {
            assertThat(quick(SOUND.replace("-2.50", "[".repeat(40) + "]".repeat(40))))
                    .isNull();
        }
    }

    @Nested
    class Places {

        @Test
        void countCodePointsInLinesOfTheirOwn() {
            String json =
                    "{\"kith\": \"1.0\", \"type\": \"place\",\n \"id\": \"x\",\r\n\t\"näme😀\": 1, \"name\": 2,\n\"kind\": \"😀\"}";

            assertThat(new JsonReader(types())
                            .read("a.json", json.getBytes(UTF_8)).findings().stream()
                                    .map(QuickReadTest::line))
                    .containsExactly(
                            "json.unknown-property /näme😀 3:2",
                            "json.wrong-type /name 3:22",
                            "json.invalid-value /kind 4:9");
        }
    }

    private static String line(Finding finding) {
        Location location = finding.location().orElseThrow();
        return finding.code() + " " + finding.pointer() + " " + location.line() + ":" + location.column();
    }

    private static @Nullable Entry<?> quick(String json) {
        Map<String, DocumentType<?>> types = Map.of("assessment", Assessment.TYPE, "place", Place.TYPE);
        return new QuickRead(types, new Readings(types())).read("a.json", json.getBytes(UTF_8));
    }

    private static Entry<?> careful(String json) {
        byte[] bytes = json.getBytes(UTF_8);
        Problems problems = new Problems("a.json", bytes);
        return new CarefulRead("a.json", bytes, new Readings(types()), problems)
                .read(Assessment.TYPE)
                .orElseThrow();
    }

    private static List<DocumentType<?>> types() {
        return List.of(Assessment.TYPE, Place.TYPE);
    }
}
