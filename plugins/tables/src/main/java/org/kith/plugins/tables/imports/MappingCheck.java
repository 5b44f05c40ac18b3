package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Pointer;

/** Everything that can be wrong with a mapping. One use, one thread. */
final class MappingCheck {

    private static final Pointer TARGET = Pointer.ROOT.child("target");
    private static final Pointer FIELDS = Pointer.ROOT.child("fields");

    private final ImportMapping mapping;
    private final List<Problem> problems = new ArrayList<>();

    private MappingCheck(ImportMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * {@return all that is wrong with a mapping; its fields are looked at as far as it is known what the rows become}
     *
     * @param types finds a document type by its name
     */
    static List<Problem> problems(ImportMapping mapping, Function<String, Optional<DocumentType<?>>> types) {
        MappingCheck check = new MappingCheck(mapping);
        Optional<Shape<?>> shape = check.target(types);
        check.id();
        mapping.matrix().ifPresent(matrix -> check.problems.addAll(MatrixCheck.problems(mapping, matrix, shape)));
        check.twice(shape);
        for (int i = 0; i < mapping.fields().size(); i++) {
            check.problems.addAll(FieldCheck.problems(mapping.fields().get(i), FIELDS.child(i), shape));
        }
        return ImmutableList.copyOf(check.problems);
    }

    private Optional<Shape<?>> target(Function<String, Optional<DocumentType<?>>> types) {
        ImportTarget target = mapping.target();
        if (target.document().isPresent() != target.list().isPresent()) {
            add(TARGET, "import.target-incomplete");
        }
        Optional<DocumentType<?>> type = types.apply(target.type());
        if (type.isEmpty()) {
            add(TARGET.child("type"), "import.type-unknown", target.type());
            return Optional.empty();
        }
        Optional<Shape<?>> shape = Fields.ofRows(type.get(), mapping);
        if (shape.isEmpty()) {
            add(TARGET.child("list"), "import.list-unknown", target.type());
        }
        return shape;
    }

    private void id() {
        boolean fromColumn = mapping.fields().stream()
                .anyMatch(field ->
                        field.field().equals(Fields.ID) && field.column().isPresent());
        if (!fromColumn && mapping.matrix().isEmpty()) {
            add(FIELDS, "import.id-missing");
        }
    }

    private void twice(Optional<Shape<?>> shape) {
        Set<Pointer> seen = new HashSet<>();
        for (int i = 0; i < mapping.fields().size(); i++) {
            Pointer field = mapping.fields().get(i).field();
            boolean isElement = shape.flatMap(rows -> Fields.find(rows, field))
                    .filter(Ticks.TICK::equals)
                    .isPresent();
            if (!seen.add(field) || (isElement && isSetMapped(field))) {
                add(FIELDS.child(i).child("field"), "import.field-twice");
            }
        }
    }

    private boolean isSetMapped(Pointer element) {
        List<String> set = element.tokens().subList(0, element.tokens().size() - 1);
        return mapping.fields().stream()
                .anyMatch(other -> other.field().tokens().equals(set));
    }

    private void add(Pointer pointer, String code, Object... arguments) {
        problems.add(Problem.of(pointer, code, arguments));
    }
}
