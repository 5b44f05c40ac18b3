package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.shape.Variants;
import org.kith.core.validation.Pointer;

/** Which fields of a shape rows can fill. */
final class Fields {

    /** The field that tells documents, or elements of a list, apart. */
    static final Pointer ID = Pointer.ROOT.child("id");

    private Fields() {}

    /** {@return the shape of what a row or a cell becomes, if there is such a thing} */
    static Optional<Shape<?>> ofRows(DocumentType<?> type, ImportMapping mapping) {
        return mapping.target().list().isEmpty()
                ? Optional.of(type.shape())
                : list(type.shape(), mapping).flatMap(Fields::elements);
    }

    /** {@return the list that a document itself has, of things that a mapping can tell apart, if it has it} */
    static <T> Optional<Field<T>> list(Shape<T> shape, ImportMapping mapping) {
        return mapping.target()
                .list()
                .filter(pointer -> pointer.tokens().size() == 1)
                .flatMap(pointer -> own(shape, pointer.tokens().get(0)))
                .filter(field -> field.occurs() == Occurs.LIST)
                .filter(field -> elements(field)
                        .filter(shapes ->
                                mapping.matrix().isPresent() || key(shapes, ID).isPresent())
                        .isPresent());
    }

    /** {@return the shape of the elements of a list, if they have one} */
    static Optional<Shape<?>> elements(Field<?> list) {
        return list.kind().resolved() instanceof Shape<?> shape ? Optional.of(shape) : Optional.empty();
    }

    /** {@return the kind of a field that everything of a shape has itself and that can tell it apart; empty if it is none} */
    static Optional<Scalar<?>> key(Shape<?> shape, Pointer pointer) {
        return pointer.tokens().size() == 1
                ? own(shape, pointer.tokens().get(0)).filter(Fields::isName).map(field ->
                        (Scalar<?>) field.kind().resolved())
                : Optional.empty();
    }

    /** {@return the field that tells rows apart} */
    static Pointer ofRow(ImportMapping mapping) {
        return mapping.matrix().map(ImportMatrix::row).orElse(ID);
    }

    /** {@return the fields that tell things apart, by a mapping in which nothing is wrong} */
    static List<String> keys(ImportMapping mapping) {
        return mapping.matrix()
                .map(matrix -> ImmutableList.of(
                        matrix.row().tokens().get(0), matrix.column().tokens().get(0)))
                .orElse(ImmutableList.copyOf(ID.tokens()));
    }

    /**
     * {@return the field at the end of a way through objects, entries of maps and variants, if there is one}
     *
     * <p>The step into a map is the key of the entry. Of variants that is meant which alone has a field of the name of the next step.
     * The step into a set is an element of it, which a cell says {@code true} or {@code false} of.
     */
    static Optional<Field<?>> find(Shape<?> shape, Pointer pointer) {
        return find(shape, pointer.tokens());
    }

    private static Optional<Field<?>> find(Kind<?> around, List<String> way) {
        Optional<Field<?>> field =
                way.isEmpty() ? Optional.empty() : variant(around, way.get(0)).flatMap(shape -> own(shape, way.get(0)));
        if (field.isEmpty() || way.size() == 1) {
            return field;
        }
        Kind<?> kind = field.get().kind().resolved();
        return switch (field.get().occurs()) {
            case REQUIRED, OPTIONAL -> find(kind, way.subList(1, way.size()));
            case MAP -> isKey(field.get(), way.get(1)) ? find(kind, way.subList(2, way.size())) : Optional.empty();
            case SET -> way.size() == 2 && isElement(kind, way.get(1)) ? Optional.of(Ticks.TICK) : Optional.empty();
            case LIST -> Optional.empty();
        };
    }

    /** {@return the shape that has a field: the kind itself, or the only one of its variants that has it} */
    static Optional<Shape<?>> variant(Kind<?> kind, String field) {
        if (kind instanceof Variants<?> variants) {
            List<Shape<?>> shapes = variants.shapes().values().stream()
                    .<Shape<?>>map(shape -> shape)
                    .filter(shape -> shape.position(field).isPresent())
                    .toList();
            return shapes.size() == 1 ? Optional.of(shapes.get(0)) : Optional.empty();
        }
        return kind instanceof Shape<?> shape && shape.position(field).isPresent()
                ? Optional.of(shape)
                : Optional.empty();
    }

    private static boolean isKey(Field<?> map, String text) {
        return map.keys().filter(keys -> parses(keys, text)).isPresent();
    }

    private static boolean isElement(Kind<?> kind, String text) {
        return kind instanceof Scalar<?> scalar && parses(scalar, text);
    }

    /** {@return whether a kind reads a text that is written as in a JSON file} */
    static boolean parses(Scalar<?> scalar, String text) {
        try {
            scalar.parse(text);
            return true;
        } catch (RuntimeException e) { // refused; a kind of others may throw anything
            return false;
        }
    }

    private static <T> Optional<Field<T>> own(Shape<T> shape, String name) {
        return shape.position(name).stream()
                .mapToObj(position -> shape.fields().get(position))
                .findFirst();
    }

    /** {@return whether a text can become a value of a field, or several} */
    static boolean takesCells(Field<?> field) {
        Kind<?> kind = field.kind().resolved();
        return field.occurs() != Occurs.MAP && (kind instanceof Scalar || kind instanceof TextKind);
    }

    private static boolean isName(Field<?> field) {
        return field.occurs() == Occurs.REQUIRED && field.kind().resolved() instanceof Scalar;
    }

    /** {@return the text of an id, as it stands in a JSON file} */
    @SuppressWarnings("unchecked") // the value is what the kind of its field reads
    static String text(Field<?> id, Object value) {
        return ((Scalar<Object>) id.kind().resolved()).format(value);
    }

    /** {@return whether a field holds any number of values} */
    static boolean isCollection(Field<?> field) {
        return field.occurs() != Occurs.REQUIRED && field.occurs() != Occurs.OPTIONAL;
    }

    /** {@return the names of the fields of a shape, in order} */
    static String names(Shape<?> shape) {
        return shape.fields().stream().map(Field::name).collect(Collectors.joining(", "));
    }
}
