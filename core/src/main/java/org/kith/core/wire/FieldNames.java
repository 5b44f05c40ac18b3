package org.kith.core.wire;

import org.kith.core.shape.Field;
import org.kith.core.shape.Shape;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Finds the field of a shape that a property names, without making a string of it. */
final class FieldNames {

    /** Stands for the end of an object, where there is no name. */
    static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private FieldNames() {}

    /** {@return what finds the position of a field of a shape by its name; below 0 if the name is that of none} */
    static PropertyNameMatcher of(Shape<?> shape) {
        return Json.FACTORY.constructNameMatcher(
                shape.fields().stream().map(Field::name).map(Named::fromString).toList(), false);
    }
}
