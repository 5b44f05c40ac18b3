package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;

class JsonOutputTest {

    @Nested
    class Layout {

        @Test
        void isThatOfTheLibraryThatReadsIt() {
            JsonOutput ours = new JsonOutput();
            ours.beginObject();
            ours.name("a");
            ours.beginArray();
            ours.element();
            ours.number(-7);
            ours.element();
            ours.beginObject();
            ours.endObject();
            ours.element();
            ours.beginArray();
            ours.endArray();
            ours.endArray();
            ours.name("b");
            ours.truth(true);
            ours.name("c");
            ours.json("{\"x\":1}");
            ours.endObject();

            assertThat(new String(ours.toBytes(), UTF_8)).isEqualTo("""
                    {
                      "a": [
                        -7,
                        { },
                        [ ]
                      ],
                      "b": true,
                      "c": {"x":1}
                    }
                    """);
        }

        @Test
        void holdsForFilesOfAnySize() {
            JsonOutput ours = new JsonOutput();
            ours.beginArray();
            for (int i = 0; i < 5_000; i++) {
                ours.element();
                ours.string("x".repeat(i % 100));
            }
            ours.endArray();

            assertThat(new String(ours.toBytes(), UTF_8))
                    .hasLineCount(5_002)
                    .startsWith("[\n  \"\",\n  \"x\",")
                    .endsWith("x\"\n]\n");
        }
    }

    @Nested
    class Strings {

        @Test
        void areWrittenAsTheLibraryThatReadsThemWouldWriteThem() {
            for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 0x101) {
                boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                String text = "a" + (isHalf ? "" : Character.toString(c)) + "b";

                assertThat(written(text)).isEqualTo(byLibrary(text));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"\ud83d", "a\ud83db", "\ude00", "ä\ude00\ud83d"})
        void mustNotHoldHalfACharacter(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> written(text));
        }

        private static byte[] written(String text) {
            JsonOutput ours = new JsonOutput();
            ours.string(text);
            return ours.toBytes();
        }

        private static byte[] byLibrary(String text) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonGenerator json = Json.FACTORY.createGenerator(Json.PRETTY, out)) {
                json.writeString(text);
            }
            out.write('\n');
            return out.toByteArray();
        }
    }
}
