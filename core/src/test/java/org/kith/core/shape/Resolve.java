package org.kith.core.shape;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a pointer through a value, field by field. */
final class Resolve {

    private Resolve() {}

    /** {@return the value at the end of the way, if there is one} */
    @SuppressWarnings("unchecked") // the value is what the kind describes
    static Optional<Object> at(Kind<?> kind, Object value, List<String> way) {
        if (way.isEmpty()) {
            return Optional.of(value);
        }
        Kind<?> resolved = kind.resolved();
        Shape<Object> shape = resolved instanceof Variants<?> variants
                ? (Shape<Object>) ((Variants<Object>) variants).shapeOf(value)
                : (Shape<Object>) resolved;
        Field<Object> field = shape.fields().get(shape.position(way.get(0)).orElseThrow());
        boolean isOne = field.occurs() == Occurs.REQUIRED || field.occurs() == Occurs.OPTIONAL;
        if (!isOne && way.size() == 1) {
            return Optional.of(field.get(value));
        }
        @Nullable Object[] found = {null};
        field.forEach(value, (token, element) -> {
            if (isOne || String.valueOf(token).equals(way.get(1))) {
                found[0] = element;
            }
        });
        return Optional.ofNullable(found[0])
                .flatMap(element -> at(field.kind(), element, way.subList(isOne ? 1 : 2, way.size())));
    }
}
