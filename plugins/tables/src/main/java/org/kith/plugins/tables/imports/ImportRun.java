package org.kith.plugins.tables.imports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Pointer;

/**
 * Makes of rows what belongs into a destination. One use, one thread.
 *
 * @param <T> what a row makes
 */
final class ImportRun<T> implements Run {

    private final Destination<T> destination;
    private final ObjectReading<T> reading;
    private final IdReading ids;
    private final Map<String, T> made = new LinkedHashMap<>();

    /** Makes a run of a mapping in which nothing is wrong. */
    ImportRun(ImportMapping mapping, Destination<T> destination) {
        Shape<T> shape = destination.shape();
        this.destination = destination;
        this.reading = new ObjectReading<>(shape, Pointer.ROOT, mapping.fields());
        this.ids = IdReading.of(shape, Fields.ID, mapping.fields());
    }

    @Override
    public List<ImportedRow> rows(List<Row> rows) {
        List<CandidateRow> candidates =
                rows.stream().map(row -> new CandidateRow(row, ids.of(row))).collect(toImmutableList());
        CandidateRow.refuseSame(candidates);
        return candidates.stream().map(this::imported).collect(toImmutableList());
    }

    @Override
    public List<Entry<?>> changed() {
        return made.isEmpty() ? ImmutableList.of() : destination.with(made);
    }

    private ImportedRow imported(CandidateRow candidate) {
        return new ImportedRow(candidate.row().number(), candidate.key(), result(candidate));
    }

    private RowResult result(CandidateRow candidate) {
        Row row = candidate.row();
        Optional<T> present = candidate.key().flatMap(destination::find);
        Optional<T> value = row.isWhole() ? reading.make(row, present) : Optional.empty();
        if (value.isEmpty()) {
            return RowResult.REFUSED;
        }
        if (value.equals(present)) {
            return RowResult.UNCHANGED;
        }
        made.put(candidate.key().orElseThrow(), value.get());
        return present.isPresent() ? RowResult.CHANGED : RowResult.NEW;
    }
}
