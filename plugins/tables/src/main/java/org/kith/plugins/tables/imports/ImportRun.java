package org.kith.plugins.tables.imports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
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
final class ImportRun<T> {

    private final Destination<T> destination;
    private final ObjectReading<T> reading;
    private final IdReading ids;
    private final Map<String, T> made = new LinkedHashMap<>();

    /** Makes a run of a mapping in which nothing is wrong. */
    ImportRun(ImportMapping mapping, Destination<T> destination) {
        Shape<T> shape = destination.shape();
        this.destination = destination;
        this.reading = new ObjectReading<>(shape, Pointer.ROOT, mapping.fields());
        this.ids = IdReading.of(shape, mapping.fields());
    }

    /** {@return what becomes of each row; what is wrong with a row it has noted itself} */
    List<ImportedRow> rows(List<Row> rows) {
        List<Candidate> candidates =
                rows.stream().map(row -> new Candidate(row, ids.of(row))).collect(toImmutableList());
        refuseSameIds(candidates);
        return candidates.stream().map(this::imported).collect(toImmutableList());
    }

    /**
     * {@return the entries that are new or change}
     *
     * @throws RuntimeException if a document cannot be made of the rows, whatever its type throws then
     */
    List<Entry<?>> changed() {
        return made.isEmpty() ? ImmutableList.of() : destination.with(made);
    }

    /** Of rows with one id none is taken: which of them is right nobody can tell by their order. */
    private static void refuseSameIds(List<Candidate> candidates) {
        ListMultimap<String, Row> byId =
                MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
        candidates.forEach(candidate -> candidate.id().ifPresent(id -> byId.put(id, candidate.row())));
        for (String id : byId.keySet()) {
            List<Row> rows = byId.get(id);
            for (int i = 0; rows.size() > 1 && i < rows.size(); i++) {
                rows.get(i).refuse("import.same-id", rows.get(i == 0 ? 1 : 0).number());
            }
        }
    }

    private ImportedRow imported(Candidate candidate) {
        return new ImportedRow(candidate.row().number(), candidate.id(), result(candidate));
    }

    private RowResult result(Candidate candidate) {
        Row row = candidate.row();
        Optional<T> present = candidate.id().flatMap(destination::find);
        Optional<T> value = row.isWhole() ? reading.make(row, present) : Optional.empty();
        if (value.isEmpty()) {
            return RowResult.REFUSED;
        }
        if (value.equals(present)) {
            return RowResult.UNCHANGED;
        }
        made.put(candidate.id().orElseThrow(), value.get());
        return present.isPresent() ? RowResult.CHANGED : RowResult.NEW;
    }

    /**
     * A row on its way.
     *
     * @param row the row
     * @param id the id that it gives, if it gives one
     */
    private record Candidate(Row row, Optional<String> id) {}
}
