package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The parser reads what the library's own reads, whether it is asked for the ends of strings or not. */
class LiteralParserProperties {

    private static final JsonFactory THEIRS = new JsonFactory();

    /** How a string goes on behind its first bytes. */
    private static final List<String> SCRAPS = List.of(
            "a",
            "0",
            " ",
            "~",
            "\u007f",
            "eight by",
            "\\n",
            "\\\"",
            "\\u00e9",
            "\\",
            "é",
            "€",
            "🌍",
            "\n",
            "\u0000",
            "\u001f",
            "\t",
            "\"");

    @Property(tries = 1_000)
    void readsWhatTheirsReads(@ForAll("files") String file, @ForAll long choices) {
        assertThat(tokens(ours(file), new Random(choices))).isEqualTo(tokens(theirs(file), new Random(choices)));
    }

    @Property(tries = 500)
    void knowsTheEndOfEachLiteralString(@ForAll("literals") List<String> strings) {
        String file = "[\"" + String.join("\", \"", strings) + "\", 12345678]";
        LiteralParser parser = ours(file);
        parser.nextToken();

        for (String string : strings) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);
            int start = parser.tokenStart();
            assertThat(file.substring(start, parser.literalEnd())).isEqualTo("\"" + string + "\"");
        }
        assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    }

    @Property(tries = 200)
    void tellsTextsApartByTheirHashes(@ForAll("literals") List<String> strings) {
        List<String> different = strings.stream().distinct().toList();

        assertThat(different.stream().map(LiteralParserProperties::hash)).doesNotHaveDuplicates();
    }

    @Example
    void leavesAStringWithAnEscapeToTheirs() {
        LiteralParser parser = ours("[\"l\\u0069brary\", 12345678]");
        parser.nextToken();
        parser.nextToken();

        assertThat(parser.literalEnd()).isNegative();
        assertThat(parser.getString()).isEqualTo("library");
    }

    @Example
    void countsAByteOrderMark() {
        LiteralParser parser = ours("\uFEFF{\"a\": \"b\", \"c\": 12345678}");
        List<Integer> starts = new ArrayList<>();
        while (parser.nextToken() != null) {
            starts.add(parser.tokenStart());
        }

        assertThat(starts).containsExactly(3, 4, 9, 14, 19, 27);
    }

    /** Arrays of strings, sound or not. */
    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> strings = Arbitraries.of(SCRAPS).list().ofMaxSize(9).map(scraps -> String.join("", scraps));
        return strings.list().ofMaxSize(6).map(all -> "[\"" + String.join("\",\n  \"", all) + "\"]");
    }

    /** Texts of characters that stand for themselves, of lengths around that of a word of the machine. */
    @Provide
    Arbitrary<List<String>> literals() {
        return Arbitraries.strings()
                .withCharRange(' ', '\u007f')
                .excludeChars('"', '\\')
                .ofMaxLength(20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static int hash(String string) {
        LiteralParser parser = ours("[\"" + string + "\", 12345678]");
        parser.nextToken();
        parser.nextToken();
        parser.literalEnd();
        return parser.literalHash();
    }

    /**
     * {@return all that a parser tells of a file, up to its end or to what is no JSON}
     *
     * @param choices decides at each token whether the end of a string is asked for, and whether its text is
     */
    private static List<Object> tokens(JsonParser parser, Random choices) {
        List<Object> all = new ArrayList<>();
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                all.add(token);
                all.add(parser.currentTokenLocation().getByteOffset());
                if (choices.nextBoolean() && parser instanceof LiteralParser literal) {
                    literal.literalEnd();
                }
                all.add(choices.nextBoolean() ? parser.getString() : "passed over");
            }
        } catch (JacksonException e) {
            all.add(e.getOriginalMessage());
            all.add(e.getLocation().getByteOffset());
        }
        return all;
    }

    private static LiteralParser ours(String file) {
        return Json.parser(file.getBytes(UTF_8), 0);
    }

    private static JsonParser theirs(String file) {
        return THEIRS.createParser(ObjectReadContext.empty(), file.getBytes(UTF_8));
    }
}
