package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.number.Fraction;
import org.kith.core.validation.Findings;

/**
 * What a file does to a dossier, row by row.
 *
 * @param rows the rows in their order, without the titles of the columns and rows without any text
 * @param findings what does not fit: of the file and its columns, then by row; errors are about rows that are refused
 */
public record ImportReport(List<ImportedRow> rows, Findings findings) {

    /** Makes a report. */
    public ImportReport {
        rows = ImmutableList.copyOf(rows);
    }

    /** {@return how many rows have a result} */
    public int count(RowResult result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }

    /** {@return the rows that are not refused divided by all, from 0 to 1; empty if there are none} */
    public Optional<Fraction> shareUsed() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.of(rows.size() - count(RowResult.REFUSED), rows.size()));
    }
}
