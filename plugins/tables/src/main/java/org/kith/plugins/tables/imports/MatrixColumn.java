package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Pointer;

/**
 * Makes of the cells of a row that stand for one value what belongs into a list. Immutable.
 *
 * @param <T> what cells make
 */
final class MatrixColumn<T> {

    private final String value;
    private final Columns columns;
    private final ObjectReading<T> reading;
    private final ImmutableList<ValueReading> cells;

    /**
     * Makes the column of a value.
     *
     * @param value the value, as in a JSON file
     * @param columns which column each mapping takes for it
     */
    MatrixColumn(ImportMapping mapping, ImportMatrix matrix, Shape<T> shape, String value, Columns columns) {
        this.value = value;
        this.columns = columns;
        FieldMapping ofValue =
                FieldMapping.builder().field(matrix.column()).constant(value).build();
        List<FieldMapping> all = ImmutableList.<FieldMapping>builder()
                .addAll(mapping.fields())
                .add(ofValue)
                .build();
        this.reading = new ObjectReading<>(shape, Pointer.ROOT, all);
        this.cells = IntStream.range(0, mapping.fields().size())
                .filter(i -> mapping.fields()
                        .get(i)
                        .column()
                        .filter(title -> Columns.isOfCells(mapping, title))
                        .isPresent())
                .mapToObj(i -> reading(i, mapping.fields().get(i), shape))
                .collect(ImmutableList.toImmutableList());
    }

    private static ValueReading reading(int index, FieldMapping mapping, Shape<?> shape) {
        return new ValueReading(
                index, mapping, Fields.find(shape, mapping.field()).orElseThrow());
    }

    /** {@return the value, as in a JSON file} */
    String value() {
        return value;
    }

    /**
     * {@return what there is from now on: what there was, if all cells are empty; nothing, if the row is refused}
     *
     * @param present what there was, if anything
     */
    Optional<T> read(Row row, Optional<T> present) {
        Row own = row.over(columns);
        if (cells.stream().noneMatch(cell -> cell.hasText(own))) {
            return present;
        }
        Optional<T> made = reading.make(own, present);
        row.add(own);
        return made;
    }
}
