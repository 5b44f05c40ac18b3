package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into rows. One use, one thread.
 *
 * <p>Where quotes make no sense the row is misquoted, and reading goes on at the next line, so that a stray quote costs
 * one row and not all that follow.
 */
final class CsvRows {

    private final String text;
    private final char delimiter;
    private final int most;
    private final ImmutableIntArray lines;
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvRows(String text, char delimiter, int most) {
        this.text = text;
        this.delimiter = delimiter;
        this.most = most;
        this.lines = lines(text);
    }

    /** {@return the rows of a text with some delimiter, blank ones too; no more than so many} */
    static List<CsvRow> of(String text, char delimiter, int most) {
        CsvRows csv = new CsvRows(text, delimiter, most);
        for (int line = 0; line < csv.lines.length() && csv.rows.size() < most; ) {
            line = csv.readFrom(line);
        }
        return ImmutableList.copyOf(csv.rows);
    }

    /** {@return where each line begins} */
    private static ImmutableIntArray lines(String text) {
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        for (int start = 0; start < text.length(); ) {
            starts.add(start);
            start = nextLine(text, start);
        }
        return starts.build();
    }

    private static int nextLine(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }

    /**
     * Reads rows from the beginning of a line until one is misquoted.
     *
     * @return the line at which to go on
     */
    private int readFrom(int line) {
        RecordCells cells = new RecordCells();
        try (StringReader rest = new StringReader(text);
                CsvReader<List<String>> reader = reader(rest, lines.get(line), cells)) {
            for (List<String> record : reader) {
                if (rows.size() == most) {
                    break;
                }
                add(line + cells.line(), record);
            }
            return lines.length();
        } catch (CsvParseException e) {
            int misquoted = line + cells.line();
            add(misquoted, ImmutableList.of());
            return misquoted;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail.", e);
        }
    }

    private CsvReader<List<String>> reader(StringReader in, long start, RecordCells cells) throws IOException {
        in.skip(start);
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(cells, in);
    }

    private void add(int line, List<String> cells) {
        rows.add(new CsvRow(rows.size() + 1, line, cells));
    }
}
