package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Pointer;

/** Everything that can be wrong with the matrix of a mapping. One use, one thread. */
final class MatrixCheck {

    private static final Pointer MATRIX = Pointer.ROOT.child("matrix");
    private static final Pointer FIELDS = Pointer.ROOT.child("fields");

    private final ImportMapping mapping;
    private final ImportMatrix matrix;
    private final List<Problem> problems = new ArrayList<>();

    private MatrixCheck(ImportMapping mapping, ImportMatrix matrix) {
        this.mapping = mapping;
        this.matrix = matrix;
    }

    /**
     * {@return all that is wrong}
     *
     * @param shape what the cells become, if that is known
     */
    static List<Problem> problems(ImportMapping mapping, ImportMatrix matrix, Optional<Shape<?>> shape) {
        MatrixCheck check = new MatrixCheck(mapping, matrix);
        if (mapping.target().list().isEmpty()) {
            check.add(MATRIX, "import.matrix-without-list");
        } else {
            shape.ifPresent(check::keys);
        }
        check.columns();
        return ImmutableList.copyOf(check.problems);
    }

    private void keys(Shape<?> shape) {
        if (Fields.key(shape, matrix.row()).isEmpty() || matrix.row().equals(matrix.column())) {
            add(MATRIX.child("row"), "import.matrix-key", shape.name());
        }
        Optional<Scalar<?>> columns = Fields.key(shape, matrix.column());
        if (columns.isEmpty()) {
            add(MATRIX.child("column"), "import.matrix-key", shape.name());
        }
        columns.ifPresent(this::titles);
    }

    private void titles(Scalar<?> kind) {
        matrix.titles().forEach((title, literal) -> {
            if (!Fields.parses(kind, literal)) {
                add(MATRIX.child("titles").child(title), "import.value-unknown", kind.expects());
            }
        });
    }

    private void columns() {
        if (!isMapped(field -> field.field().equals(matrix.row()), false)) {
            add(FIELDS, "import.matrix-row-missing", matrix.row());
        }
        if (!isMapped(field -> true, true)) {
            add(FIELDS, "import.matrix-cells-missing");
        }
        for (int i = 0; i < mapping.fields().size(); i++) {
            if (mapping.fields().get(i).field().equals(matrix.column())) {
                add(FIELDS.child(i).child("field"), "import.field-twice");
            }
        }
    }

    private boolean isMapped(Predicate<FieldMapping> which, boolean ofCells) {
        return mapping.fields().stream()
                .filter(which)
                .anyMatch(field -> field.column()
                        .filter(title -> Columns.isOfCells(mapping, title) == ofCells)
                        .isPresent());
    }

    private void add(Pointer pointer, String code, Object... arguments) {
        problems.add(Problem.of(pointer, code, arguments));
    }
}
