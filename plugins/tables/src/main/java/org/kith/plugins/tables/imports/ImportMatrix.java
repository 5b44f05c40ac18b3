package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Pointer;

/**
 * How a table is read in which each cell is a thing of its own, such as a mark for the person of the row and the session of the
 * column.
 *
 * <p>In the columns of a mapping with a matrix, the first {@code *} stands for the value of a column: {@code Week *} takes the
 * cells below <i>Week 1</i>, <i>Week 2</i> and so on. Where all cells for a value are empty, there is nothing.
 *
 * @param row the field of the elements that a column of the file gives for all of a row, such as {@code /person}
 * @param column the field of the elements that the titles of columns give, such as {@code /session}
 * @param titles what titles, or those parts of them that stand in place of the {@code *}, mean as in a JSON file; a text that is
 *     not there is read as it is
 */
public record ImportMatrix(Pointer row, Pointer column, Map<String, String> titles) {

    /** What a matrix looks like. */
    public static final Shape<ImportMatrix> SHAPE = Shape.of(
            ImportMatrix.class,
            "import-matrix",
            Part.required("row", Kinds.POINTER, ImportMatrix::row),
            Part.required("column", Kinds.POINTER, ImportMatrix::column),
            Part.map("titles", Kinds.STRING, Kinds.STRING, ImportMatrix::titles),
            ImportMatrix::new);

    /** Makes a matrix. */
    public ImportMatrix {
        titles = ImmutableMap.copyOf(titles);
    }

    /** {@return a matrix whose titles are the values themselves} */
    public static ImportMatrix of(Pointer row, Pointer column) {
        return new ImportMatrix(row, column, ImmutableMap.of());
    }
}
