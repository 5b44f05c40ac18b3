package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.Bytes;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.audience.Audience;
import org.kith.core.community.Place;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Extensions;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.CriterionKey;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;
import org.kith.core.validation.Outcome;

class JsonReaderTest {

    private static final JsonWriter WRITER = new JsonWriter(List.of(Assessment.TYPE, Place.TYPE));

    private static final String SOUND = """
            {
              "kith": "1.0",
              "type": "assessment",
              "revision": 7,
              "id": "a-1",
              "title": "Größe 😀",
              "framework": {
                "id": "f",
                "version": "1"
              },
              "date": "2022-03-14",
              "rater": {
                "kind": "team"
              },
              "answers": {
                "schools": {
                  "kind": "rated",
                  "level": "planned",
                  "evidence": [
                    {
                      "summary": "Eight schools",
                      "figure": "over 8"
                    }
                  ]
                },
                "faith": {
                  "kind": "dont-know"
                }
              },
              "extensions": {
                "org.example": {"owner": 5}
              }
            }
            """;

    @Nested
    class SoundDocuments {

        @Test
        void areReadWhole() {
            Assessment assessment = (Assessment) read(SOUND).orElseThrow().document();

            assertThat(assessment.title().value()).isEqualTo("Größe 😀");
            assertThat(assessment.answer(CriterionKey.of("schools")).evidence()).hasSize(1);
            assertThat(assessment.answer(CriterionKey.of("faith"))).isInstanceOf(Answer.DontKnow.class);
        }

        @Test
        void keepTheirRevision() {
            assertThat(read(SOUND).orElseThrow().revision()).hasValue(7);
        }

        @Test
        void areWrittenAsTheyWereRead() {
            assertThat(new String(WRITER.write(read(SOUND).orElseThrow()), UTF_8))
                    .isEqualTo(SOUND);
        }

        @Test
        void mayHaveTheirPropertiesInAnyOrder() {
            String turned = """
                    {"answers": {"schools": {"evidence": [], "level": "planned", "kind": "rated"}},
                     "rater": {"kind": "team"}, "date": "2022-03-14", "framework": {"version": "1", "id": "f"},
                     "title": {"translations": {"fr": "Un"}, "text": "One"}, "id": "a-1", "type": "assessment", "kith": "1.4"}""";

            Assessment assessment = (Assessment) read(turned).orElseThrow().document();

            assertThat(assessment.title()).isEqualTo(Text.of("One", Map.of(Locale.FRENCH, "Un")));
            assertThat(assessment.answer(CriterionKey.of("schools"))).isInstanceOf(Answer.Rated.class);
        }

        @Test
        void mayBeginWithAByteOrderMark() {
            assertThat(read("\uFEFF" + SOUND).isPresent()).isTrue();
        }
    }

    @Nested
    class TenFaultsInOneFile {

        private static final String FAULTY = """
                {
                  "kith": "1.0",
                  "type": "assessment",
                  "id": "A 1",
                  "titel": "Größe 😀", "title": null,
                  "framework": { "id": "f" },
                  "date": "2022-02-30",
                  "rater": { "kind": "tëam", "kind": "team" },
                  "answers": {
                    "schools": { "kind": "guessed", "level": "planned" },
                    "😀": { "kind": "dont-know" },
                    "faith": { "kind": "rated", "level": 3, "evidence": [ { "figure": "lots" } ] }
                  }
                }
                """;

        @Test
        void areAllFoundInOneRead() {
            assertThat(problems(FAULTY))
                    .containsExactly(
                            "json.invalid-value /id 4:9",
                            "json.unknown-property /titel 5:3",
                            "json.null /title 5:32",
                            "json.missing-property /framework/version 6:16",
                            "json.invalid-value /date 7:11",
                            "json.invalid-value /rater/kind 8:22",
                            "json.duplicate-key /rater/kind 8:30",
                            "json.unknown-kind /answers/schools/kind 10:16",
                            "json.invalid-key /answers/😀 11:5",
                            "json.wrong-type /answers/faith/level 12:42",
                            "json.invalid-value /answers/faith/evidence/0/figure 12:71",
                            "json.missing-property /answers/faith/evidence/0/summary 12:59");
        }

        @Test
        void sayWhatToTry() {
            assertThat(read(FAULTY).findings()).allSatisfy(finding -> {
                assertThat(finding.message()).isNotEqualTo(finding.code());
                assertThat(finding.advice()).isPresent();
            });
        }

        @Test
        void doNotRepeatTextOfTheDocument() {
            assertThat(read(FAULTY).findings().toString()).doesNotContain("tëam", "guessed", "lots", "Größe");
        }
    }

    @Nested
    class Files {

        @ParameterizedTest
        @ValueSource(strings = {"", " \n\t"})
        void mustNotBeEmpty(String blank) {
            assertThat(problems(blank)).containsExactly("json.empty  1:1");
        }

        @Test
        void mustNotEndInTheMiddle() {
            assertThat(problems("{\"kith\": \"1.0\", \"type\": \"place\", \"id\": \"x\", \"name\": \"Y"))
                    .last()
                    .asString()
                    .startsWith("json.truncated /name 1:");
        }

        @Test
        void mustBeJson() {
            assertThat(problems("{\"kith\": \"1.0\",\n \"type\": \"place\"\n \"id\": \"x\"}"))
                    .containsExactly("json.syntax /type 3:2");
        }

        @Test
        void mustHoldOneObject() {
            assertThat(problems("[1, 2]")).containsExactly("json.not-an-object  1:1");
            assertThat(problems(SOUND + "{}")).last().asString().startsWith("json.trailing-content");
        }

        @Test
        void mustBeUtf8() {
            assertThat(codes(SOUND.getBytes(UTF_16))).containsExactly("json.encoding");
            assertThat(codes(SOUND.replace("😀", "").getBytes(ISO_8859_1))).containsExactly("json.encoding");
        }

        @Test
        void mustNotHoldHalfACharacter() {
            assertThat(problems(SOUND.replace("Eight", "\\ud83d")))
                    .singleElement()
                    .asString()
                    .startsWith("json.lone-surrogate /answers/schools/evidence/0/summary");
        }

        @Test
        void mustNotNestWithoutEnd() {
            String brackets = "[".repeat(10 * 1024 * 1024);

            assertThat(problems(brackets)).containsExactly("json.not-an-object  1:1");
            assertThat(problems("{\"x\": " + brackets)).containsExactly("json.too-deep /x" + "/0".repeat(31) + " 1:38");
            assertThat(problems(SOUND.replace("\"Eight schools\"", brackets)))
                    .last()
                    .asString()
                    .startsWith("json.too-deep");
        }

        @Test
        void mustNotHoldEndlessNumbers() {
            assertThat(problems(SOUND.replace("7,", "7".repeat(1_000_000) + ",")))
                    .singleElement()
                    .asString()
                    .startsWith("json.number-too-long /revision 4:");
        }

        @Test
        void mustSayTheirVersionAndType() {
            assertThat(problems("{\"id\": \"x\"}"))
                    .containsExactly("document.no-version /kith 1:1", "document.no-type /type 1:1");
        }

        @Test
        void ofALaterVersionAreRefused() {
            assertThat(problems(SOUND.replace("1.0", "2.0"))).containsExactly("document.other-version /kith 2:11");
        }

        @Test
        void ofAnUnknownTypeAreRefused() {
            assertThat(problems(SOUND.replace("\"assessment\"", "\"assesment\"")))
                    .containsExactly("document.unknown-type /type 3:11");
        }

        @Test
        void thatWereRedactedAreRefused() {
            Dossier dossier = Dossier.ofEntries(List.of(read(SOUND).orElseThrow()));
            Entry<?> seen =
                    Redacted.of(dossier, Audience.PUBLIC).dossier().entries().get(0);

            assertThat(codes(WRITER.write(seen))).containsExactly("document.redacted");
        }

        @Test
        void withEndlessProblemsAreCutShort() {
            String many = "{\"kith\": \"1.0\", \"type\": \"place\"" + ", \"x\": 1".repeat(5_000) + "}";

            assertThat(codes(many.getBytes(UTF_8))).hasSize(Problems.MAX + 1).endsWith("json.too-many-problems");
        }
    }

    @Nested
    class ThingsSaidTwice {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"revision\": 8,",
                    "\"type\": \"place\",",
                    "\"kith\": \"9.0\",",
                    "\"extensions\": {\"b\": 1},"
                })
        void areReportedInTheEnvelope(String again) {
            assertThat(problems(SOUND.replace("\"id\": \"a-1\",", "\"id\": \"a-1\", " + again)))
                    .singleElement()
                    .asString()
                    .startsWith("json.duplicate-key");
        }

        @Test
        void areReportedInExtensions() {
            assertThat(problems(SOUND.replace("{\"owner\": 5}", "1, \"org.example\": 2")))
                    .singleElement()
                    .asString()
                    .startsWith("json.duplicate-key /extensions/org.example");
        }

        @Test
        void areReportedOfTheKindOfAVariant() {
            assertThat(problems(SOUND.replace("\"kind\": \"dont-know\"", "\"kind\": \"dont-know\", \"kind\": 7")))
                    .singleElement()
                    .asString()
                    .startsWith("json.duplicate-key /answers/faith/kind");
        }
    }

    @Nested
    class UnknownKinds {

        @Test
        void areUnknownPropertiesWhereThereAreNoVariants() {
            assertThat(problems(SOUND.replace("\"id\": \"f\",", "\"id\": \"f\", \"kind\": \"x\",")))
                    .singleElement()
                    .asString()
                    .startsWith("json.unknown-property /framework/kind");
        }
    }

    @Nested
    class Translations {

        @ParameterizedTest
        @ValueSource(strings = {"{\"de\": \"a\", \"de-u-nu-latn\": \"b\"}", "{\"de\": \"a\", \"DE\": \"b\"}"})
        void thatFallOnOneLanguageAreReported(String translations) {
            String text = "{\"text\": \"x\", \"translations\": " + translations + "}";

            assertThat(read(SOUND.replace("\"Größe 😀\"", text)).isPresent()).isFalse();
        }
    }

    @Nested
    class StringsAmongTheExtensions {

        @Test
        void areKept() {
            Entry<?> entry = read(SOUND.replace("{\"owner\": 5}", "\"hello\"")).orElseThrow();

            assertThat(entry.extensions().json()).containsEntry("org.example", "\"hello\"");
            assertThat(WRITER.write(entry)).asString(UTF_8).contains("\"org.example\": \"hello\"");
        }
    }

    @Nested
    class BytesThatAreNotUtf8 {

        @ParameterizedTest
        @ValueSource(strings = {"F5908080", "F4908080", "C0AF", "EDA080"})
        void areReportedEverywhere(String hex) {
            byte[] before = SOUND.substring(0, SOUND.indexOf("owner")).getBytes(UTF_8);
            byte[] after = SOUND.substring(SOUND.indexOf("owner")).getBytes(UTF_8);
            byte[] json = Bytes.concat(before, HexFormat.of().parseHex(hex), after);

            assertThat(codes(json)).containsExactly("json.encoding");
        }
    }

    @Nested
    class TextsThatCouldNotBeReadAgain {

        @Test
        void areNotWritten() {
            Assessment tooLong =
                    ((Assessment) read(SOUND).orElseThrow().document()).withTitle(Text.of("x".repeat(20_001)));

            assertThatIllegalArgumentException().isThrownBy(() -> WRITER.write(Entry.of(tooLong)));
        }
    }

    @Nested
    class ExtensionsMadeByHand {

        @ParameterizedTest
        @ValueSource(strings = {"", "{", "1 2", "Mrs Smith"})
        void mustBeJson(String bad) {
            Entry<?> entry = read(SOUND).orElseThrow().withExtensions(new Extensions(Map.of("org.example", bad)));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WRITER.write(entry))
                    .withMessageContaining("org.example");
        }
    }

    @Nested
    class Invariants {

        @Test
        void becomeFindings() {
            assertThat(
                            problems(
                                    "{\"kith\": \"1.0\", \"type\": \"place\", \"id\": \"x\", \"name\": \" \", \"kind\": \"town\"}"))
                    .containsExactly("json.invalid-value /name 1:53");
        }
    }

    private static List<String> problems(String json) {
        return read(json).findings().stream().map(JsonReaderTest::line).toList();
    }

    private static List<String> codes(byte[] json) {
        return reader().read("a.json", json).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static String line(Finding finding) {
        Location location = finding.location().orElseThrow();
        return finding.code() + " " + finding.pointer() + " " + location.line() + ":" + location.column();
    }

    private static Outcome<Entry<?>> read(String json) {
        return reader().read("a.json", json.getBytes(UTF_8));
    }

    private static JsonReader reader() {
        return new JsonReader(List.of(Assessment.TYPE, Place.TYPE));
    }
}
