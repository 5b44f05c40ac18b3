package org.kith.plugins.calendar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OctetFoldingProperties {

    @Property
    void keepsEveryLineWithinItsOctets(@ForAll("lines") List<String> lines) throws IOException {
        for (String line : folded(lines).split("\r\n", -1)) {
            assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
    }

    @Property
    void unfoldsToWhatItWas(@ForAll("lines") List<String> lines) throws IOException {
        assertThat(folded(lines).replace("\r\n ", "")).isEqualTo(joined(lines));
    }

    @Property
    void splitsNoCharacter(@ForAll("lines") List<String> lines) throws IOException {
        for (String line : foldedBytes(lines)) {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(line.getBytes(ISO_8859_1)));
        }
    }

    @Property
    void foldsNoMoreThanItMust(@ForAll("lines") List<String> lines) throws IOException {
        String[] folded = folded(lines).split("\r\n", -1);
        for (int i = 1; i < folded.length; i++) {
            if (folded[i].startsWith(" ")) {
                int next = folded[i].codePointAt(1);
                int full = folded[i - 1].getBytes(UTF_8).length
                        + Character.toString(next).getBytes(UTF_8).length;
                assertThat(full).isGreaterThan(75);
            }
        }
    }

    @Example
    void leavesALineOf75OctetsAlone() throws IOException {
        assertThat(folded(List.of("x".repeat(75)))).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(folded(List.of("x".repeat(76)))).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> characters = Arbitraries.oneOf(
                Arbitraries.of("ü", "ß", "–", "🌱", "👩‍👩‍👧", "\t", "x"),
                Arbitraries.chars().range(' ', '~').map(String::valueOf));
        Arbitrary<String> line = characters.list().ofMaxSize(120).map(parts -> "X" + String.join("", parts));
        return line.list().ofMaxSize(3);
    }

    private static String folded(List<String> lines) throws IOException {
        return new String(fold(lines), UTF_8);
    }

    /** {@return the lines, each octet as one character} */
    private static String[] foldedBytes(List<String> lines) throws IOException {
        return new String(fold(lines), ISO_8859_1).split("\r\n", -1);
    }

    private static byte[] fold(List<String> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OctetFolding.write(joined(lines), out);
        return out.toByteArray();
    }

    private static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append("\r\n"));
        return text.toString();
    }
}
