package org.kith.plugins.tables.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.shape.Field;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Pointer;

/** Tells what a row is about before the row is read: the id, or the value of another field. Immutable. */
final class IdReading {

    private final Field<?> field;
    private final ValueReading reading;

    private IdReading(Field<?> field, ValueReading reading) {
        this.field = field;
        this.reading = reading;
    }

    /** {@return a reading of a field of a shape, by mappings of which one is for it} */
    static IdReading of(Shape<?> shape, Pointer pointer, List<FieldMapping> mappings) {
        int index = IntStream.range(0, mappings.size())
                .filter(i -> mappings.get(i).field().equals(pointer))
                .findFirst()
                .orElseThrow();
        Field<?> field = Fields.find(shape, pointer).orElseThrow();
        return new IdReading(field, new ValueReading(index, mappings.get(index), field));
    }

    /** {@return the value, as in a JSON file; empty if there is none, of which nothing is said here} */
    Optional<String> of(Row row) {
        return row.isWhole() ? reading.attempt(row).map(id -> Fields.text(field, id)) : Optional.empty();
    }

    /** Notes why a row that is whole gives none. */
    void refuse(Row row) {
        if (reading.read(row, Optional.empty()).isEmpty() && row.isSound()) {
            row.refuse("import.value-missing", Pointer.ROOT.child(field.name()));
        }
    }
}
