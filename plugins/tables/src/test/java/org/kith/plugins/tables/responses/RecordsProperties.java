package org.kith.plugins.tables.responses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.assessment.ResponseTable;

/** Against a CSV library, and one way of reading against another. */
class RecordsProperties {

    private static final byte COMMA = ',';

    /** A record: the line before which it stands, and its cells. */
    private record Line(long line, List<String> cells) {}

    @Property(tries = 3000)
    void recordsAreThoseOfFastCsvOrMisquoted(@ForAll("texts") String csv) {
        List<Line> records = new ArrayList<>();
        byte[] bytes = csv.getBytes(UTF_8);
        boolean misquoted = isMisquoted(bytes);
        read(new Block(bytes, 0, bytes.length, false), 0, records);

        List<Line> expected = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            reader.forEach(record -> expected.add(new Line(record.getStartingLineNumber() - 1, record.getFields())));
        } catch (CsvParseException | IOException e) {
            assertThat(misquoted).isTrue();
            return;
        }
        assertThat(misquoted).isFalse();
        assertThat(records).isEqualTo(expected);
    }

    @Property(tries = 2000)
    void recordsAreTheSameInBlocksOfAnySize(@ForAll("texts") String csv, @ForAll @IntRange(min = 4, max = 40) int size)
            throws IOException {
        byte[] bytes = csv.getBytes(UTF_8);
        List<Line> whole = new ArrayList<>();
        read(new Block(bytes, 0, bytes.length, false), 0, whole);

        List<Line> parts = new ArrayList<>();
        Blocks blocks = new Blocks(new ByteArrayInputStream(bytes), COMMA, size, 1024);
        int lines = 0;
        for (Optional<Block> block = blocks.next(); block.isPresent(); block = blocks.next()) {
            lines += read(block.get(), lines, parts);
        }

        assertThat(parts).isEqualTo(whole);
    }

    @Property(tries = 2000)
    void noLineIsLostWhereRecordsAreTooLong(@ForAll("texts") String text, @ForAll @IntRange(min = 4, max = 10) int size)
            throws IOException {
        String csv = text + '\n';
        Blocks blocks = new Blocks(new ByteArrayInputStream(csv.getBytes(UTF_8)), COMMA, size, 2 * size);
        int lines = 0;
        for (Optional<Block> block = blocks.next(); block.isPresent(); block = blocks.next()) {
            List<Line> records = new ArrayList<>();
            assertThat(block.get().end()).isLessThanOrEqualTo(2 * size);
            lines += block.get() == Block.TOO_LONG ? 1 : read(block.get(), lines, records);
        }

        assertThat(lines).isEqualTo(lines(csv));
    }

    @Property(tries = 2000)
    void aMisquotedRecordCostsItsFirstLineOnly(@ForAll("texts") String csv) {
        byte[] bytes = csv.getBytes(UTF_8);
        Records records = new Records(bytes, 0, bytes.length, COMMA);
        while (records.hasNext()) {
            int start = records.position();
            int line = records.lines();
            records.read();
            Records alone = new Records(bytes, start, bytes.length, COMMA);
            alone.read();
            assertThat(records.misquoted()).isEqualTo(alone.misquoted());
            assertThat(records.position()).isEqualTo(alone.position());
            if (records.misquoted() != Records.NONE) {
                assertThat(records.lines()).isEqualTo(line);
                assertThat(records.line()).isEqualTo(line);
            }
        }
    }

    @Property
    void whatABlockHoldsIsFoundHoweverLongItIs(@ForAll("texts") String csv) {
        byte[] bytes = csv.getBytes(UTF_8);

        assertThat(Scan.of(bytes, bytes.length))
                .isEqualTo(new Scan(csv.indexOf('"') >= 0, csv.chars().allMatch(c -> c < 128)));
    }

    @Property(tries = 2000)
    void plainRowsAreReadAsQuotedOnesAre(@ForAll("rows") List<List<String>> rows) throws IOException {
        StringBuilder plain = new StringBuilder("id,welcome,safety\n");
        StringBuilder quoted = new StringBuilder("id,welcome,safety\n");
        rows.forEach(row -> {
            plain.append(String.join(",", row)).append('\n');
            quoted.append('"').append(String.join("\",\"", row)).append("\"\n");
        });

        assertThat(read(plain.toString())).isEqualTo(read(quoted.toString()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "1", "é", "\u20AC", " ", ",", ",", "\"", "\"", "\n", "\r", "\r\n", "\"a\",\"\"\"\"")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cells = Arbitraries.of("1", "2", "3", "10", "", "none", "dont-know", "é");
        return Combinators.combine(Arbitraries.of("x", "", "é", "a b"), cells, cells)
                .as((id, welcome, safety) -> List.of(id, welcome, safety))
                .list()
                .ofMaxSize(20);
    }

    private static List<Object> read(String csv) throws IOException {
        List<ResponseTable> chunks = new ArrayList<>();
        Reading reading = Surveys.READER.read("s.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)), chunks::add);
        return List.of(reading, Surveys.rows(chunks));
    }

    private static boolean isMisquoted(byte[] csv) {
        Records records = new Records(csv, 0, csv.length, COMMA);
        boolean misquoted = false;
        while (records.hasNext()) {
            records.read();
            misquoted |= records.misquoted() != Records.NONE;
        }
        return misquoted;
    }

    /** Collects the records of a block; answers how many lines it has. */
    private static int read(Block block, int linesBefore, List<Line> lines) {
        Records records = block.records(COMMA);
        while (records.hasNext()) {
            records.read();
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < records.count(); cell++) {
                cells.add(block.text(records, cell));
            }
            lines.add(new Line(linesBefore + records.line(), cells));
        }
        return records.lines();
    }

    /** {@return how many line ends a text has} */
    private static int lines(String csv) {
        return csv.replace("\r\n", "\n").replaceAll("[^\r\n]", "").length();
    }
}
