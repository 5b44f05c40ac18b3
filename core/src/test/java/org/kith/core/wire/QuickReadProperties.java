package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.kith.core.assessment.Assessment;
import org.kith.core.dossier.Entry;
import org.kith.core.validation.Outcome;

class QuickReadProperties {

    private static final String SOUND = """
            {"kith": "1.0", "type": "assessment", "id": "a-1", "title": "Größe 😀",
             "framework": {"id": "f", "version": "1"}, "date": "2022-03-14", "rater": {"kind": "team"},
             "answers": {"schools": {"kind": "rated", "level": "planned", "evidence": [
               {"summary": "Eight \\"schools\\"", "date": "2021~", "figure": "over 8", "visibility": "team"}]},
               "faith": {"kind": "dont-know", "note": "Ask"}},
             "extensions": {"org.example": {"a": [1, -2.50, true, null, "\\n"]}}}
            """;

    private static final Readings READINGS = new Readings(List.of(Assessment.TYPE));
    private static final QuickRead QUICK = new QuickRead(Map.of("assessment", Assessment.TYPE), READINGS);

    @Property(tries = 5_000)
    void takeOnlyWhatACarefulReadTakes(
            @ForAll @IntRange(max = 560) int position,
            @ForAll @IntRange(max = 3) int cut,
            @ForAll("pieces") String piece) {
        int start = Math.min(position, SOUND.length());
        int end = Math.min(start + cut, SOUND.length());
        byte[] json = (SOUND.substring(0, start) + piece + SOUND.substring(end)).getBytes(UTF_8);

        @Nullable Entry<?> quick = QUICK.read("a.json", json);

        if (quick != null) {
            Entry<?> careful = careful(json).orElseThrow();
            assertThat(quick.document()).isEqualTo(careful.document());
            assertThat(quick.extensions()).isEqualTo(careful.extensions());
            assertThat(JsonWriter.write(quick)).isEqualTo(JsonWriter.write(careful));
        }
    }

    private static Outcome<Entry<?>> careful(byte[] json) {
        return new CarefulRead("a.json", json, READINGS, new Problems("a.json", json)).read(Assessment.TYPE);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "",
                " ",
                "\n",
                "\t",
                "\\",
                "\"",
                ",",
                ":",
                "{",
                "}",
                "[",
                "]",
                "0",
                "1",
                "-",
                ".",
                "e",
                "true",
                "null",
                "a",
                "ä",
                "😀",
                "\\n",
                "\\u00e4",
                "\\/",
                "\u0000",
                "\"a\"",
                "1,",
                "\"b\": 1,",
                "\"kind\": \"rated\",",
                "\"id\": \"x\",");
    }
}
