package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

class LayoutTest {

    @Test
    void indentsByTwoSpacesALevel() {
        assertThat(written(json -> {
                    json.writeStartObject();
                    json.writeName("a");
                    json.writeStartArray();
                    json.writeNumber(-7);
                    json.writeStartObject();
                    json.writeEndObject();
                    json.writeStartArray();
                    json.writeEndArray();
                    json.writeEndArray();
                    json.writeName("b");
                    json.writeBoolean(true);
                    json.writeEndObject();
                }))
                .isEqualTo("""
                        {
                          "a": [
                            -7,
                            { },
                            [ ]
                          ],
                          "b": true
                        }
                        """);
    }

    @Test
    void indentsAnyNumberOfLevels() {
        int levels = 2 * Json.MAX_DEPTH;

        String text = written(json -> {
            for (int i = 0; i < levels; i++) {
                json.writeStartArray();
            }
            json.writeNumber(1);
            json.writeNumber(2);
            for (int i = 0; i < levels; i++) {
                json.writeEndArray();
            }
        });

        String indent = "  ".repeat(levels);
        assertThat(text).contains("\n" + indent + "1,\n" + indent + "2\n" + indent.substring(2) + "]");
    }

    private static String written(Consumer<JsonGenerator> content) {
        return new String(Json.written(content), UTF_8);
    }
}
