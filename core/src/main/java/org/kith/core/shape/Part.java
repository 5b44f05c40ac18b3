package org.kith.core.shape;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.core.audience.Audience;

/**
 * One component of a small record, for the shapes of records that need no builder. Immutable.
 *
 * @param <T> the record
 * @param <C> the type of the component
 */
public final class Part<T, C> {

    private final String name;
    private final Kind<?> kind;
    private final Occurs occurs;
    private final Optional<Scalar<?>> keys;
    private final Function<T, C> accessor;
    private final ImmutableList<Audience> least;
    private final boolean countsPeople;

    private Part(String name, Kind<?> kind, Occurs occurs, Optional<Scalar<?>> keys, Function<T, C> accessor) {
        this(name, kind, occurs, keys, accessor, ImmutableList.of(), false);
    }

    private Part(
            String name,
            Kind<?> kind,
            Occurs occurs,
            Optional<Scalar<?>> keys,
            Function<T, C> accessor,
            ImmutableList<Audience> least,
            boolean countsPeople) {
        this.name = name;
        this.kind = kind;
        this.occurs = occurs;
        this.keys = keys;
        this.accessor = accessor;
        this.least = least;
        this.countsPeople = countsPeople;
    }

    /** {@return the same component, hidden from all but the given audiences and those above them; not for a required one} */
    public Part<T, C> visibleTo(Audience... audiences) {
        return new Part<>(name, kind, occurs, keys, accessor, ImmutableList.copyOf(audiences), countsPeople);
    }

    /** {@return the same component, said to count people; see {@link Shape.Builder#countsPeople()}} */
    public Part<T, C> countsPeople() {
        return new Part<>(name, kind, occurs, keys, accessor, least, true);
    }

    /** {@return a component that always has a value} */
    public static <T, V> Part<T, V> required(String name, Kind<V> kind, Function<T, V> accessor) {
        return new Part<>(name, kind, Occurs.REQUIRED, Optional.empty(), accessor);
    }

    /** {@return a component that may have a value} */
    public static <T, V> Part<T, Optional<V>> optional(String name, Kind<V> kind, Function<T, Optional<V>> accessor) {
        return new Part<>(name, kind, Occurs.OPTIONAL, Optional.empty(), accessor);
    }

    /** {@return a component that holds a list} */
    public static <T, V> Part<T, List<V>> list(String name, Kind<V> kind, Function<T, List<V>> accessor) {
        return new Part<>(name, kind, Occurs.LIST, Optional.empty(), accessor);
    }

    /** {@return a component that holds no value twice} */
    public static <T, V> Part<T, Set<V>> set(String name, Kind<V> kind, Function<T, Set<V>> accessor) {
        return new Part<>(name, kind, Occurs.SET, Optional.empty(), accessor);
    }

    /** {@return a component that holds values under keys} */
    public static <T, K, V> Part<T, Map<K, V>> map(
            String name, Scalar<K> keys, Kind<V> kind, Function<T, Map<K, V>> accessor) {
        return new Part<>(name, kind, Occurs.MAP, Optional.of(keys), accessor);
    }

    static <T> Shape<T> shape(
            Class<T> type, String name, List<Part<T, ?>> parts, Function<@Nullable Object[], T> constructor) {
        Shape.Builder<T, Object> builder = new Shape.Builder<>(
                type,
                name,
                () -> new @Nullable Object[parts.size()],
                draft -> constructor.apply((@Nullable Object[]) draft));
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).addTo(builder, i);
        }
        return builder.done();
    }

    private void addTo(Shape.Builder<T, Object> builder, int index) {
        builder.add(name, kind, occurs, keys, accessor, (Object draft, Object value) -> {
            ((@Nullable Object[]) draft)[index] = occurs == Occurs.OPTIONAL ? Optional.of(value) : value;
        });
        if (!least.isEmpty()) {
            builder.visibleTo(least.toArray(new Audience[0]));
        }
        if (countsPeople) {
            builder.countsPeople();
        }
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // a required component is set before the record is made
    C in(@Nullable Object[] values, int index) {
        Object value = values[index];
        return (C) (value != null ? value : occurs == Occurs.REQUIRED ? null : empty());
    }

    private Object empty() {
        return switch (occurs) {
            case LIST -> List.of();
            case SET -> Set.of();
            case MAP -> Map.of();
            default -> Optional.empty();
        };
    }

    /**
     * Makes a record of three components.
     *
     * @param <A> the first
     * @param <B> the second
     * @param <C> the third
     * @param <T> the record
     */
    @FunctionalInterface
    public interface Constructor<A, B, C, T> {

        /** {@return the record} */
        T apply(A a, B b, C c);
    }
}
