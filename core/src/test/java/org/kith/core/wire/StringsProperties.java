package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.Kith;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.dossier.Entry;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;

/** Values that follow each other in a file are read as if each stood alone. */
class StringsProperties {

    private static final Kith KITH = Kith.load();

    @Property(tries = 200)
    void areReadAsTheyStand(@ForAll("days") List<LocalDate> days) {
        String asked = days.stream().map(LocalDate::toString).collect(Collectors.joining("\", \"", "\"", "\""));

        assertThat(read(days.isEmpty() ? "" : asked).map(entry -> ((EvidenceRequest) entry.document()).asked()))
                .extracting(Outcome::orElseThrow)
                .isEqualTo(days);
    }

    @Example
    void areRefusedEachInItsPlace() {
        assertThat(read("\"2022-01-01\", \"2022-13-01\", \"2022-13-01\", \"2022-01-01\"").findings().stream()
                        .map(Finding::pointer))
                .containsExactly(Pointer.parse("/asked/1"), Pointer.parse("/asked/2"));
    }

    @Property(tries = 200)
    void areReadAlikeWhereTheFileIsLiteralAndWhereItIsNot(@ForAll("scraps") List<String> scraps) {
        String asked = String.join("", scraps);

        assertThat(codes(read(asked, "library"))).isEqualTo(codes(read(asked, "l\\u0069brary")));
    }

    @Example
    void areNoJsonWithALineBreakInThem() {
        assertThat(codes(read("\"2022-01-01\n\""))).containsExactly("json.syntax");
        assertThat(codes(read("\"2022-01-01"))).containsExactly("json.syntax");
    }

    /** Pieces of which arrays of days are made, and others. */
    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of(
                        "\"2022-01-11\"",
                        "\"2022-01-12\"",
                        "\"2022-13-01\"",
                        "\"\"",
                        "\"",
                        ",",
                        ",",
                        "\n",
                        "\t",
                        "1",
                        "null",
                        "[]")
                .list()
                .ofMaxSize(8);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    /** Days that differ in any of their digits, or in none. */
    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.of("2021-01-11", "2022-01-11", "2022-01-12", "2022-11-12", "2022-11-22")
                .map(LocalDate::parse)
                .list()
                .ofMaxSize(30);
    }

    private static Outcome<Entry<?>> read(String asked) {
        return read(asked, "library");
    }

    private static Outcome<Entry<?>> read(String asked, String of) {
        String json = """
                {"kith": "1.0", "type": "evidence-request", "id": "counts", "wanted": "How many came", "of": "%s",
                "asked": [%s]}
                """.formatted(of, asked);
        return KITH.readDocument("request.json", json.getBytes(UTF_8));
    }
}
