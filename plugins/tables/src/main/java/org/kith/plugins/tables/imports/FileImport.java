package org.kith.plugins.tables.imports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Shape;

/** One import of one file. One use, one thread. */
final class FileImport {

    private final ImportMapping mapping;
    private final DocumentType<?> type;
    private final Dossier dossier;
    private final Journal journal;

    FileImport(ImportMapping mapping, DocumentType<?> type, Dossier dossier, String file) {
        this.mapping = mapping;
        this.type = type;
        this.dossier = dossier;
        this.journal = new Journal(mapping, file);
    }

    Imported read(byte[] csv) {
        Optional<Destination<?>> destination = Destinations.of(mapping, type, dossier);
        if (destination.isEmpty()) {
            journal.file(
                    "import.document-missing",
                    type.name(),
                    mapping.target().document().orElse(""));
        }
        Sheet sheet = Sheet.read(mapping, csv, journal);
        if (sheet.titles().isEmpty()) {
            return refused(sheet);
        }
        Columns columns = Columns.of(mapping, sheet, journal);
        Shape<?> shape = Fields.ofRows(type, mapping).orElseThrow();
        Map<String, Columns> cells = MatrixColumns.of(mapping, shape, sheet, columns, journal);
        List<Columns> all = ImmutableList.<Columns>builder()
                .add(columns)
                .addAll(cells.values())
                .build();
        Columns.reportUnmapped(mapping, sheet, all, journal);
        return journal.isUsable() ? read(sheet, columns, run(destination.orElseThrow(), cells)) : refused(sheet);
    }

    private <T> Run run(Destination<T> destination, Map<String, Columns> cells) {
        return mapping.matrix()
                .<Run>map(matrix -> new MatrixRun<>(mapping, matrix, destination, cells))
                .orElseGet(() -> new ImportRun<>(mapping, destination));
    }

    private Imported read(Sheet sheet, Columns columns, Run run) {
        List<Row> rows =
                sheet.rows().stream().map(row -> new Row(row, columns, journal)).collect(toImmutableList());
        List<ImportedRow> imported = run.rows(rows);
        rows.forEach(row -> journal.add(row.findings()));
        Optional<List<Entry<?>>> changed = changed(run);
        return changed.isPresent() ? imported(imported, changed.get()) : refused(sheet);
    }

    private Optional<List<Entry<?>>> changed(Run run) {
        try {
            return Optional.of(run.changed());
        } catch (IllegalArgumentException e) {
            journal.file("import.document-invalid", type.name(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) { // a model of others may throw anything
            journal.file("import.document-failed", type.name(), e.getClass().getName());
        }
        return Optional.empty();
    }

    private Imported imported(List<ImportedRow> rows, List<Entry<?>> changed) {
        Map<String, Entry<?>> entries = new LinkedHashMap<>();
        List<Entry<?>> all = new ArrayList<>(dossier.entries());
        all.addAll(changed);
        all.forEach(entry -> entries.put(entry.document().address(), entry));
        Dossier with = changed.isEmpty()
                ? dossier
                : Dossier.ofEntries(entries.values()).over(dossier.background());
        return new Imported(with, changed, new ImportReport(rows, journal.findings()));
    }

    private Imported refused(Sheet sheet) {
        List<ImportedRow> rows = sheet.rows().stream()
                .map(row -> new ImportedRow(row.number(), Optional.empty(), RowResult.REFUSED))
                .collect(toImmutableList());
        return new Imported(dossier, ImmutableList.of(), new ImportReport(rows, journal.findings()));
    }
}
