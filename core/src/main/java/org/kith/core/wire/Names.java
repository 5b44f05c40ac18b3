package org.kith.core.wire;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.shape.Variants;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The names of the fields of every shape that a reader can meet, in the form in which the parser recognises them from bytes, without
 * making strings. Not changed after it was made.
 */
final class Names {

    private final Map<Shape<?>, PropertyNameMatcher> matchers = new HashMap<>();

    Names(Collection<DocumentType<?>> types) {
        types.forEach(type -> add(type.shape()));
    }

    /** {@return recognises the names of a shape's fields, by their positions} */
    PropertyNameMatcher of(Shape<?> shape) {
        PropertyNameMatcher matcher = matchers.get(shape);
        return matcher == null ? matcher(shape) : matcher;
    }

    private void add(Kind<?> kind) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof TextKind) {
            add(TextParts.SHAPE);
        } else if (resolved instanceof Variants<?> variants) {
            variants.shapes().values().forEach(this::add);
        } else if (resolved instanceof Shape<?> shape && !matchers.containsKey(shape)) {
            matchers.put(shape, matcher(shape));
            shape.fields().forEach(field -> add(field.kind()));
        }
    }

    private static PropertyNameMatcher matcher(Shape<?> shape) {
        List<Named> names =
                shape.fields().stream().map(Field::name).map(Named::fromString).toList();
        return Json.FACTORY.constructNameMatcher(names, false);
    }
}
