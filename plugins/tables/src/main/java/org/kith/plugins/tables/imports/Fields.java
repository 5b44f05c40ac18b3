package org.kith.plugins.tables.imports;

import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Occurs;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.validation.Pointer;

/** Which fields of a shape rows can fill. */
final class Fields {

    /** The field that tells documents, or elements of a list, apart. */
    static final Pointer ID = Pointer.ROOT.child("id");

    private Fields() {}

    /** {@return the shape of what a row becomes, if there is such a thing} */
    static Optional<Shape<?>> ofRows(DocumentType<?> type, ImportTarget target) {
        return target.list().isEmpty()
                ? Optional.of(type.shape())
                : list(type.shape(), target.list().get()).flatMap(Fields::elements);
    }

    /** {@return a list of things with ids that a document itself has, if it has it} */
    static <T> Optional<Field<T>> list(Shape<T> shape, Pointer pointer) {
        return pointer.tokens().size() == 1
                ? own(shape, pointer.tokens().get(0))
                        .filter(field -> field.occurs() == Occurs.LIST)
                        .filter(field -> elements(field).isPresent())
                : Optional.empty();
    }

    /** {@return the shape of the elements of a list, if they have ids} */
    static Optional<Shape<?>> elements(Field<?> list) {
        return list.kind().resolved() instanceof Shape<?> shape
                ? Optional.<Shape<?>>of(shape)
                        .filter(elements ->
                                own(elements, "id").filter(Fields::isName).isPresent())
                : Optional.empty();
    }

    /** {@return the field at the end of a way through objects, if there is one} */
    static Optional<Field<?>> find(Shape<?> shape, Pointer pointer) {
        Optional<Field<?>> found = Optional.empty();
        Kind<?> around = shape;
        for (String token : pointer.tokens()) {
            boolean within = around instanceof Shape
                    && found.filter(Fields::isCollection).isEmpty();
            found = within ? own((Shape<?>) around, token).map(field -> field) : Optional.empty();
            if (found.isEmpty()) {
                return found;
            }
            around = found.get().kind().resolved();
        }
        return found;
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
