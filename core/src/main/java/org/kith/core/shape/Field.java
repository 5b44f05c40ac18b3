package org.kith.core.shape;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.kith.core.audience.Visibility;

/**
 * One field of a {@link Shape}: its name, what it holds, and who may see it. Immutable.
 *
 * @param <T> the type that has the field
 */
public final class Field<T> {

    private final String name;
    private final Kind<?> kind;
    private final Occurs occurs;
    private final Optional<Scalar<?>> keys;
    private final Visibility visibility;
    private final boolean quoted;
    private final boolean countsPeople;
    private final Function<T, ?> accessor;
    private final BiConsumer<Object, Object> setter;

    Field(
            String name,
            Kind<?> kind,
            Occurs occurs,
            Optional<Scalar<?>> keys,
            Visibility visibility,
            boolean quoted,
            boolean countsPeople,
            Function<T, ?> accessor,
            BiConsumer<Object, Object> setter) {
        this.name = name;
        this.kind = kind;
        this.occurs = occurs;
        this.keys = keys;
        this.visibility = visibility;
        this.quoted = quoted;
        this.countsPeople = countsPeople;
        this.accessor = accessor;
        this.setter = setter;
    }

    Field<T> withVisibility(Visibility narrower) {
        return new Field<>(name, kind, occurs, keys, narrower, quoted, countsPeople, accessor, setter);
    }

    Field<T> asQuoted() {
        return new Field<>(name, kind, occurs, keys, visibility, true, countsPeople, accessor, setter);
    }

    Field<T> asCountOfPeople() {
        return new Field<>(name, kind, occurs, keys, visibility, quoted, true, accessor, setter);
    }

    /** {@return the name, which is also the name of the accessor and of the JSON property} */
    public String name() {
        return name;
    }

    /** {@return what a single value of the field is} */
    public Kind<?> kind() {
        return kind;
    }

    /** {@return how often the field holds a value} */
    public Occurs occurs() {
        return occurs;
    }

    /** {@return the kind of the keys, if the field is a map} */
    public Optional<Scalar<?>> keys() {
        return keys;
    }

    /** {@return who may see the field} */
    public Visibility visibility() {
        return visibility;
    }

    /** {@return whether what it holds is quoted: it says what was, so rules and references in it are not checked} */
    public boolean isQuoted() {
        return quoted;
    }

    /** {@return whether it says how many people there were, so that a small number may show who they were} */
    public boolean countsPeople() {
        return countsPeople;
    }

    /**
     * {@return what the accessor gives: the value, an {@link Optional}, a list, a set or a map, as {@link #occurs()} says}
     */
    public Object get(T owner) {
        return accessor.apply(owner);
    }

    /** {@return whether there is nothing to write: an absent or empty value} */
    static boolean isAbsent(Object held) {
        return held instanceof Optional<?> optional
                ? optional.isEmpty()
                : held instanceof Collection<?> collection
                        ? collection.isEmpty()
                        : held instanceof Map<?, ?> map && map.isEmpty();
    }

    /**
     * Hands over each single value of the field, in order.
     *
     * @param owner the object that has the field
     * @param visitor takes the value and its token below the field: {@code null} for the only value, an {@link Integer} in a
     *     list or set, a {@link String} in a map
     */
    public void forEach(T owner, ElementVisitor visitor) {
        Object held = get(owner);
        switch (occurs) {
            case REQUIRED -> visitor.visit(null, held);
            case OPTIONAL -> ((Optional<?>) held).ifPresent(value -> visitor.visit(null, value));
            case LIST, SET -> {
                int index = 0;
                for (Object value : (Collection<?>) held) {
                    visitor.visit(index++, value);
                }
            }
            case MAP -> ((Map<?, ?>) held).forEach((key, value) -> visitor.visit(keyText(key), value));
        }
    }

    /**
     * {@return the canonical text of a key of this map field}
     *
     * @throws IllegalStateException if the field is no map
     */
    @SuppressWarnings("unchecked") // the shape was declared with keys of this kind
    public String keyText(Object key) {
        Scalar<?> scalar = keys.orElseThrow(() -> new IllegalStateException("The field '" + name + "' is not a map."));
        return ((Scalar<Object>) scalar).format(key);
    }

    void put(Object draft, Object value) {
        setter.accept(draft, value);
    }

    @Override
    public String toString() {
        return name;
    }
}
