package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.community.Place;
import org.kith.core.dossier.Entry;
import org.kith.core.text.Text;

class JsonWriterTest {

    private static final JsonWriter WRITER = new JsonWriter(List.of(Place.TYPE));

    private static final String SOUND = """
            {"name": "A", "type": "place", "id": "a", "kind": "town", "kith": "1.0"}
            """;

    @Nested
    class Strings {

        @ParameterizedTest
        @ValueSource(strings = {"Größe 😀", "\u007f\u0080\uFFFD", "a \"b\" \\ / c", "tab\tline\nreturn\rend\u0001"})
        void areReadAsTheyWereWritten(String name) {
            Entry<Place> entry = place(name);

            assertThat(read(WRITER.write(entry)).document()).isEqualTo(entry.document());
        }

        @Test
        void areEscapedOnlyWhereTheyMustBe() {
            assertThat(new String(WRITER.write(place("ä 😀 \" \\ / \n \u0001")), UTF_8))
                    .contains("\"ä 😀 \\\" \\\\ / \\n \\u0001\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\ud83d", "a\ud83db", "\ude00", "ä\ude00\ud83d"})
        void mustNotHoldHalfACharacter(String name) {
            Entry<Place> entry = place(name);

            assertThatIllegalArgumentException().isThrownBy(() -> WRITER.write(entry));
        }
    }

    @Nested
    class Order {

        @Test
        void isThatOfTheShapeInWhateverOrderTheFileWas() {
            assertThat(new String(WRITER.write(read(SOUND.getBytes(UTF_8))), UTF_8))
                    .startsWith(
                            "{\n  \"kith\": \"1.0\",\n  \"type\": \"place\",\n  \"id\": \"a\",\n  \"name\": \"A\",\n");
        }
    }

    @Nested
    class TypesThatTheWriterWasNotMadeFor {

        @Test
        void areWrittenAlike() {
            Entry<?> entry = place("A");

            assertThat(new JsonWriter(List.of()).write(entry)).isEqualTo(WRITER.write(entry));
        }
    }

    private static Entry<Place> place(String name) {
        Entry<?> entry = read(SOUND.getBytes(UTF_8));
        return Entry.of(((Place) entry.document()).withName(Text.of(name)));
    }

    private static Entry<?> read(byte[] json) {
        return new JsonReader(List.of(Place.TYPE)).read("a.json", json).orElseThrow();
    }
}
