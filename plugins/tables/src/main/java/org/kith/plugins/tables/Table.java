package org.kith.plugins.tables;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.text.Text;

/** A header and rows on their way into a file. Not thread-safe. */
final class Table {

    static final String MEDIA_TYPE = "text/csv";

    private final Locale locale;
    private final ImmutableList<String> header;
    private final ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();

    /** Begins a table whose texts are in the language of a locale. */
    Table(Locale locale, String... header) {
        this(locale, ImmutableList.copyOf(header));
    }

    /** Begins a table whose texts are in the language of a locale. */
    Table(Locale locale, List<String> header) {
        this.locale = locale;
        this.header = ImmutableList.copyOf(header);
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column: an {@link Optional} is empty or what it holds, an enum constant its name on
     *     the wire, a
     *     {@link Text} its wording in the language of the table, and everything else what its {@code toString} says
     */
    void row(Object... cells) {
        row(Arrays.asList(cells));
    }

    /** Adds a row. */
    void row(List<?> cells) {
        checkArgument(cells.size() == header.size(), "A row needs one cell for each column.");
        rows.add(cells.stream().map(this::cell).collect(toImmutableList()));
    }

    private String cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::cell).orElse("");
        }
        if (value instanceof Text text) {
            return text.in(locale);
        }
        return value instanceof Enum<?> constant ? Kinds.wireName(constant) : value.toString();
    }

    /** Writes header and rows, each cell guarded; leaves the stream open. */
    void write(OutputStream out) throws IOException {
        out.write(csv().getBytes(UTF_8));
        out.flush();
    }

    /** {@return header and rows in memory, so that the stream alone can fail and does so with its own exception} */
    private String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(header, csv);
            rows.build().forEach(row -> write(row, csv));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail.", e);
        }
        return text.toString();
    }

    private static void write(List<String> cells, CsvWriter csv) {
        csv.writeRecord(cells.stream().map(FormulaGuard::guard).collect(toImmutableList()));
    }
}
