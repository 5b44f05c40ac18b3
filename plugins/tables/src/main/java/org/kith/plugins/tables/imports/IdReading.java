package org.kith.plugins.tables.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.shape.Field;
import org.kith.core.shape.Shape;

/** Tells which id a row gives, before the row is read. Immutable. */
final class IdReading {

    private final Field<?> field;
    private final ValueReading reading;

    private IdReading(Field<?> field, ValueReading reading) {
        this.field = field;
        this.reading = reading;
    }

    /** {@return a reading for a shape with an id, by mappings of which one is for it} */
    static IdReading of(Shape<?> shape, List<FieldMapping> mappings) {
        int index = IntStream.range(0, mappings.size())
                .filter(i -> mappings.get(i).field().equals(Fields.ID))
                .findFirst()
                .orElseThrow();
        Field<?> field = Fields.find(shape, Fields.ID).orElseThrow();
        return new IdReading(field, new ValueReading(index, mappings.get(index), field));
    }

    /** {@return the id; empty if there is none, of which nothing is said here} */
    Optional<String> of(Row row) {
        return row.isWhole() ? reading.attempt(row).map(id -> Fields.text(field, id)) : Optional.empty();
    }
}
