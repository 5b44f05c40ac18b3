package org.kith.plugins.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableProperties {

    private static final String DANGEROUS = "=+-@\t\r";

    @Property
    void readsBackAsItWasButForTheApostrophe(@ForAll("rows") List<List<String>> rows) throws IOException {
        List<CsvRecord> read = read(written(rows));

        assertThat(read.get(0).getFields()).containsExactly("a", "b");
        assertThat(read.subList(1, read.size()).stream()
                        .map(row -> row.getFields().stream()
                                .map(TableProperties::unguarded)
                                .toList()))
                .containsExactlyElementsOf(rows);
    }

    @Property
    void neverBeginsACellWithAFormula(@ForAll("rows") List<List<String>> rows) throws IOException {
        assertThat(read(written(rows)).stream().flatMap(row -> row.getFields().stream()))
                .noneMatch(cell -> cell.matches("(?s)[=+@\t\r].*"))
                .noneMatch(cell -> cell.startsWith("-") && !cell.matches("-[0-9]+(\\.[0-9]+)?"));
    }

    @Property
    void endsEveryLineWithCarriageReturnAndLineFeed(@ForAll("rows") List<List<String>> rows) throws IOException {
        assertThat(written(rows)).startsWith("a,b\r\n").endsWith("\r\n");
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cells().list().ofSize(2).list().ofMaxSize(4);
    }

    /** Cells that do not begin with the apostrophe itself: that one nobody can tell from a guard. */
    private static Arbitrary<String> cells() {
        Arbitrary<String> awkward =
                Arbitraries.strings().withChars(DANGEROUS + "\",;\n' 1a.ü").ofMaxLength(6);
        Arbitrary<String> any = Arbitraries.of("🌱", "-3", "-0.5", "");
        return Arbitraries.oneOf(awkward, any).filter(cell -> !cell.startsWith("'"));
    }

    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    private static String written(List<List<String>> rows) throws IOException {
        Table table = new Table(Locale.ROOT, "a", "b");
        rows.forEach(table::row);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(out);
        return out.toString(UTF_8);
    }

    private static List<CsvRecord> read(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }
}
