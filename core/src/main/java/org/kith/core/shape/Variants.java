package org.kith.core.shape;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes of a sealed type. On the wire the field {@code kind} comes first and says which one it is.
 *
 * <p>Immutable.
 *
 * @param <T> the sealed type
 */
public final class Variants<T> implements Kind<T> {

    /** The name of the JSON property that tells the shapes apart. */
    public static final String DISCRIMINATOR = "kind";

    private final Class<T> type;
    private final String name;
    private final ImmutableMap<String, Shape<? extends T>> shapes;
    private final ImmutableMap<Class<?>, Shape<? extends T>> byType;

    private Variants(Class<T> type, String name, ImmutableMap<String, Shape<? extends T>> shapes) {
        this.type = type;
        this.name = name;
        this.shapes = shapes;
        ImmutableMap.Builder<Class<?>, Shape<? extends T>> types = ImmutableMap.builder();
        shapes.values().forEach(shape -> types.put(shape.type(), shape));
        this.byType = types.buildOrThrow();
    }

    /**
     * {@return the variants of a sealed type}
     *
     * @param type the sealed type
     * @param name its name in messages and schemas
     * @param shapes one shape for each permitted type, in the order in which messages list them; the name of a shape is the
     *     value of {@code kind}
     */
    @SafeVarargs
    public static <T> Variants<T> of(Class<T> type, String name, Shape<? extends T>... shapes) {
        ImmutableMap.Builder<String, Shape<? extends T>> byName = ImmutableMap.builder();
        for (Shape<? extends T> shape : shapes) {
            byName.put(shape.name(), shape);
        }
        return new Variants<>(type, name, byName.buildOrThrow());
    }

    /** {@return the sealed type} */
    public Class<T> type() {
        return type;
    }

    @Override
    public String name() {
        return name;
    }

    /** {@return the shapes by the value of {@code kind}, in declared order} */
    public Map<String, Shape<? extends T>> shapes() {
        return shapes;
    }

    /** {@return the shape that a value of {@code kind} names, if it is known} */
    public Optional<Shape<? extends T>> shape(String kind) {
        return Optional.ofNullable(shapes.get(kind));
    }

    /**
     * {@return the shape of a value}
     *
     * @throws IllegalArgumentException if its type is not one of the declared shapes
     */
    public Shape<? extends T> shapeOf(T value) {
        Shape<? extends T> exact = byType.get(value.getClass());
        return exact != null ? exact : search(value);
    }

    private Shape<? extends T> search(T value) {
        return shapes.values().stream()
                .filter(shape -> shape.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No variant of '%s' is declared for the type %s."
                        .formatted(name, value.getClass().getName())));
    }
}
