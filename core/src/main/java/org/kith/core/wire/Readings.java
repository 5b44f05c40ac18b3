package org.kith.core.wire;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.shape.Variants;

/** How every kind of value is read that a reader can meet, made before the first read. Not changed after it was made. */
final class Readings {

    private final Map<Shape<?>, ObjectReading<?>> objects = new HashMap<>();
    private int strings;

    Readings(Collection<DocumentType<?>> types) {
        types.forEach(type -> object(type.shape()));
    }

    /** {@return how objects of a shape are read that one of the types is made of} */
    @SuppressWarnings("unchecked") // kept by its own shape
    <T> ObjectReading<T> of(Shape<T> shape) {
        return (ObjectReading<T>) requireNonNull(objects.get(shape), shape::name);
    }

    /** {@return how the value of a field is read} */
    Reading of(Field<?> field) {
        Reading values = value(field.kind());
        return switch (field.occurs()) {
            case REQUIRED, OPTIONAL -> values;
            case LIST -> new ListReading(values);
            case SET -> new SetReading(values);
            case MAP -> new MapReading(new ScalarReading(field.keys().orElseThrow(), strings++), values);
        };
    }

    private Reading value(Kind<?> kind) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof Scalar<?> scalar) {
            return resolved == Kinds.URI ? new AddressReading(strings++) : new ScalarReading(scalar, strings++);
        }
        if (resolved instanceof TextKind) {
            return new TextReading(object(TextParts.SHAPE), strings++);
        }
        return resolved instanceof Variants<?> variants ? variant(variants) : object((Shape<?>) resolved);
    }

    private Reading variant(Variants<?> variants) {
        ImmutableMap.Builder<String, ObjectReading<?>> readings = ImmutableMap.builder();
        variants.shapes().forEach((name, shape) -> readings.put(name, object(shape)));
        return new VariantReading(readings.buildOrThrow());
    }

    private <T> ObjectReading<T> object(Shape<T> shape) {
        if (!objects.containsKey(shape)) {
            ObjectReading<T> reading = new ObjectReading<>(shape);
            objects.put(shape, reading); // before its fields, which may be of the same shape
            reading.link(this);
        }
        return of(shape);
    }
}
