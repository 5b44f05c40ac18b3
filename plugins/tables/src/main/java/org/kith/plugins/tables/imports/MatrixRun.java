package org.kith.plugins.tables.imports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.dossier.Entry;

/**
 * Makes of cells what belongs into a list. One use, one thread.
 *
 * @param <T> what a cell makes
 */
final class MatrixRun<T> implements Run {

    private final Destination<T> destination;
    private final IdReading keys;
    private final ImmutableList<MatrixColumn<T>> columns;
    private final Map<String, T> made = new LinkedHashMap<>();

    /**
     * Makes a run of a mapping in which nothing is wrong.
     *
     * @param columns which column each mapping takes, for each value that columns stand for
     */
    MatrixRun(ImportMapping mapping, ImportMatrix matrix, Destination<T> destination, Map<String, Columns> columns) {
        this.destination = destination;
        this.keys = IdReading.of(destination.shape(), matrix.row(), mapping.fields());
        this.columns = columns.entrySet().stream()
                .map(each -> new MatrixColumn<>(mapping, matrix, destination.shape(), each.getKey(), each.getValue()))
                .collect(toImmutableList());
    }

    @Override
    public List<ImportedRow> rows(List<Row> rows) {
        List<CandidateRow> candidates =
                rows.stream().map(row -> new CandidateRow(row, keys.of(row))).collect(toImmutableList());
        CandidateRow.refuseSame(candidates);
        return candidates.stream()
                .map(each -> new ImportedRow(each.row().number(), Optional.empty(), result(each)))
                .collect(toImmutableList());
    }

    private RowResult result(CandidateRow candidate) {
        Row row = candidate.row();
        if (row.isWhole() && candidate.key().isEmpty()) {
            keys.refuse(row);
        }
        return row.isSound() ? result(row, candidate.key().orElseThrow()) : RowResult.REFUSED;
    }

    private RowResult result(Row row, String key) {
        Map<String, T> ofRow = new LinkedHashMap<>();
        boolean known = false;
        for (MatrixColumn<T> column : columns) {
            String element = ElementKey.text(ImmutableList.of(key, column.value()));
            Optional<T> present = destination.find(element);
            known |= present.isPresent();
            column.read(row, present)
                    .filter(read -> !present.equals(Optional.of(read)))
                    .ifPresent(read -> ofRow.put(element, read));
        }
        if (!row.isSound()) {
            return RowResult.REFUSED;
        }
        made.putAll(ofRow);
        RowResult changed = known ? RowResult.CHANGED : RowResult.NEW;
        return ofRow.isEmpty() ? RowResult.UNCHANGED : changed;
    }

    @Override
    public List<Entry<?>> changed() {
        return made.isEmpty() ? ImmutableList.of() : destination.with(made);
    }
}
