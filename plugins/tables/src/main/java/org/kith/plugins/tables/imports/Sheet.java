package org.kith.plugins.tables.imports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The rows of a file below their titles.
 *
 * @param titles the titles of the columns
 * @param rows the rows that have a text
 */
record Sheet(List<String> titles, List<CsvRow> rows) {

    /** The most rows that a file may have. */
    static final int MAX_ROWS = 100_000;

    /** The sheet of a file that makes no sense. */
    static final Sheet NONE = new Sheet(ImmutableList.of(), ImmutableList.of());

    /** The largest file, in bytes. */
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    /** {@return the sheet of a file; none if it cannot be used, which is reported} */
    static Sheet read(ImportMapping mapping, byte[] csv, Journal journal) {
        if (csv.length > MAX_BYTES) {
            journal.file("import.too-large", MAX_BYTES / (1024 * 1024));
            return NONE;
        }
        String text = mapping.charset().orElse(CsvCharset.UTF_8).decode(csv);
        List<CsvRow> all = CsvRows.of(text, mapping.delimiter().sign(), MAX_ROWS + 2);
        if (all.isEmpty() || all.get(0).isBlank()) {
            journal.file("import.no-titles");
            return NONE;
        }
        if (all.get(0).isMisquoted() || all.size() > MAX_ROWS + 1) {
            journal.file(all.get(0).isMisquoted() ? "import.titles-misquoted" : "import.too-many-rows", MAX_ROWS);
            return NONE;
        }
        List<CsvRow> rows = all.stream().skip(1).filter(row -> !row.isBlank()).collect(toImmutableList());
        return new Sheet(all.get(0).cells(), rows);
    }

    /** {@return whether no row has a text in a column} */
    boolean isBlank(int column) {
        return rows.stream()
                .allMatch(row ->
                        row.cells().size() <= column || row.cells().get(column).isEmpty());
    }
}
