package org.kith.core.shape;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;

/**
 * What a type looks like: its fields in the order in which they are written, hashed and shown.
 *
 * <p>A shape is declared once, beside the type, from accessors and builder methods; the compiler checks that they fit.
 *
 * <pre>{@code
 * Shape<Place> SHAPE = Shape.of(Place.class, "place", Place::builder, Place.Builder::build)
 *         .required("id", PlaceId.KIND, Place::id, Place.Builder::id)
 *         .required("name", Kinds.TEXT, Place::name, Place.Builder::name)
 *         .optional("within", PlaceId.REFERENCE, Place::within, Place.Builder::within)
 *         .done();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type that has the shape
 */
public final class Shape<T> implements Kind<T> {

    private final Class<T> type;
    private final String name;
    private final ImmutableList<Field<T>> fields;
    private final Field<T>[] byPosition;
    private final ImmutableMap<String, Integer> positions;
    private final Optional<Field<T>> headcount;
    private final Supplier<Object> drafts;
    private final Function<Object, T> build;
    private final Visibility visibility;
    private final Function<T, Visibility> visibilityOf;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    private Shape(Builder<T, ?> builder) {
        this.type = builder.type;
        this.name = builder.name;
        this.fields = builder.fields.build();
        this.byPosition = fields.toArray(new Field[0]);
        this.drafts = builder.drafts;
        this.build = builder.build;
        this.visibility = builder.visibility;
        this.visibilityOf = builder.visibilityOf;
        ImmutableMap.Builder<String, Integer> byName = ImmutableMap.builder();
        for (int i = 0; i < fields.size(); i++) {
            byName.put(fields.get(i).name(), i);
        }
        this.positions = byName.buildOrThrow();
        this.headcount = fields.stream().filter(Field::countsPeople).findFirst();
    }

    /**
     * Starts the shape of a type that is made by a builder.
     *
     * @param type the type
     * @param name the name on the wire and in findings, such as {@code action-plan}; for a document, the name of its type
     * @param builder makes an empty builder
     * @param build makes the value; throws {@link IllegalArgumentException} where an invariant does not hold
     */
    @SuppressWarnings("unchecked") // every draft comes from the supplier beside it
    public static <T, B> Builder<T, B> of(Class<T> type, String name, Supplier<B> builder, Function<B, T> build) {
        return new Builder<>(type, name, (Supplier<Object>) (Supplier<?>) builder, draft -> build.apply((B) draft));
    }

    /** {@return the shape of a record with one component} */
    public static <T, A> Shape<T> of(Class<T> type, String name, Part<T, A> a, Function<A, T> constructor) {
        return Part.shape(type, name, List.of(a), values -> constructor.apply(a.in(values, 0)));
    }

    /** {@return the shape of a record with two components} */
    public static <T, A, B> Shape<T> of(
            Class<T> type, String name, Part<T, A> a, Part<T, B> b, BiFunction<A, B, T> constructor) {
        return Part.shape(type, name, List.of(a, b), values -> constructor.apply(a.in(values, 0), b.in(values, 1)));
    }

    /** {@return the shape of a record with three components} */
    public static <T, A, B, C> Shape<T> of(
            Class<T> type, String name, Part<T, A> a, Part<T, B> b, Part<T, C> c, Part.Constructor<A, B, C, T> make) {
        return Part.shape(
                type, name, List.of(a, b, c), values -> make.apply(a.in(values, 0), b.in(values, 1), c.in(values, 2)));
    }

    /** {@return the type that has the shape} */
    public Class<T> type() {
        return type;
    }

    @Override
    public String name() {
        return name;
    }

    /** {@return the fields, in order} */
    public List<Field<T>> fields() {
        return fields;
    }

    /** Sets a field of a draft. */
    void put(int position, Object draft, Object value) {
        byPosition[position].put(draft, value);
    }

    /** {@return the position of a field in {@link #fields()}, if there is one of that name} */
    public OptionalInt position(String field) {
        Integer position = positions.get(field);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** {@return the field that counts all people of a value: the first that {@link Field#countsPeople()}, if one does} */
    public Optional<Field<T>> headcount() {
        return headcount;
    }

    /**
     * {@return who may see a value: an audience that both the type and the value itself allow}
     */
    public Visibility visibilityOf(T value) {
        return visibility.and(visibilityOf.apply(value));
    }

    /** {@return a new, empty draft of a value} */
    public Draft<T> draft() {
        return new Draft<>(this, drafts.get());
    }

    T build(Object draft) {
        return build.apply(draft);
    }

    @Override
    public String toString() {
        return "shape " + name;
    }

    /**
     * Collects the fields of a shape, in order. Not thread-safe.
     *
     * @param <T> the type that has the shape
     * @param <B> the builder of that type
     */
    public static final class Builder<T, B> {
        private final Class<T> type;
        private final String name;
        private final Supplier<Object> drafts;
        private final Function<Object, T> build;
        private final ImmutableList.Builder<Field<T>> fields = ImmutableList.builder();
        private @org.jspecify.annotations.Nullable Field<T> last;
        private Visibility visibility = Visibility.EVERYONE;
        private Function<T, Visibility> visibilityOf = value -> Visibility.EVERYONE;

        Builder(Class<T> type, String name, Supplier<Object> drafts, Function<Object, T> build) {
            this.type = type;
            this.name = name;
            this.drafts = drafts;
            this.build = build;
        }

        /** Adds a field that always has a value. */
        public <V> Builder<T, B> required(
                String field, Kind<V> kind, Function<T, V> accessor, BiConsumer<B, V> setter) {
            return add(field, kind, Occurs.REQUIRED, Optional.empty(), accessor, setter);
        }

        /** Adds a field that may have a value. */
        public <V> Builder<T, B> optional(
                String field, Kind<V> kind, Function<T, Optional<V>> accessor, BiConsumer<B, V> setter) {
            return add(field, kind, Occurs.OPTIONAL, Optional.empty(), accessor, setter);
        }

        /** Adds a field that holds a list, in an order that matters. */
        public <V> Builder<T, B> list(
                String field, Kind<V> kind, Function<T, List<V>> accessor, BiConsumer<B, List<V>> setter) {
            return add(field, kind, Occurs.LIST, Optional.empty(), accessor, setter);
        }

        /** Adds a field that holds no value twice. */
        public <V> Builder<T, B> set(
                String field, Kind<V> kind, Function<T, Set<V>> accessor, BiConsumer<B, Set<V>> setter) {
            return add(field, kind, Occurs.SET, Optional.empty(), accessor, setter);
        }

        /** Adds a field that holds values under keys. */
        public <K, V> Builder<T, B> map(
                String field,
                Scalar<K> keys,
                Kind<V> kind,
                Function<T, Map<K, V>> accessor,
                BiConsumer<B, Map<K, V>> setter) {
            return add(field, kind, Occurs.MAP, Optional.of(keys), accessor, setter);
        }

        /**
         * Hides the field added last from all but the given audiences and those above them.
         *
         * @throws IllegalStateException if there is no field yet, or the field is required: an object cannot be shown
         *     without it, so hide the object instead
         */
        public Builder<T, B> visibleTo(Audience... least) {
            checkState(last != null, "visibleTo follows the field that it is about");
            checkState(
                    last.occurs() != Occurs.REQUIRED,
                    "The field '%s' of '%s' is required and cannot be hidden; hide the object that has it.",
                    last.name(),
                    name);
            last = last.withVisibility(Visibility.from(least));
            return this;
        }

        /**
         * Adds a field as another shape has it, with the same name, kind and visibility, except that it may be absent.
         *
         * @param field the field of the other shape
         * @param accessor gives an {@link Optional}, or a list, set or map, as {@link Field#occurs()} of the other field says
         * @param setter takes one value, or a list, set or map of them
         */
        public Builder<T, B> like(Field<?> field, Function<T, ?> accessor, BiConsumer<B, Object> setter) {
            Occurs occurs = field.occurs() == Occurs.REQUIRED ? Occurs.OPTIONAL : field.occurs();
            add(field.name(), field.kind(), occurs, field.keys(), accessor, setter);
            Field<T> alike = requireNonNull(last).withVisibility(field.visibility());
            last = field.countsPeople() ? alike.asCountOfPeople() : alike;
            return this;
        }

        /**
         * Says that the field added last quotes what once was: rules and references in it are not checked.
         *
         * @throws IllegalStateException if there is no field yet
         */
        public Builder<T, B> quoted() {
            checkState(last != null, "quoted follows the field that it is about");
            last = last.asQuoted();
            return this;
        }

        /**
         * Says that the field added last counts people, so that audiences below the team do not see a small number in it.
         *
         * <p>The first such field of an object counts all of them. Those after it, and such fields of objects in its lists, count
         * parts of them, and are hidden too where the rest would give a small number away.
         *
         * @throws IllegalStateException if there is no field yet, or it is not one that is required and of the kind {@link
         *     Kinds#QUALIFIED} or optional and of that kind or a whole number
         */
        public Builder<T, B> countsPeople() {
            checkState(last != null, "countsPeople follows the field that it is about");
            boolean blurs = last.kind() == Kinds.QUALIFIED;
            boolean counts = blurs || (last.kind() instanceof Scalar<?> scalar && scalar.form() == Scalar.Form.INTEGER);
            checkState(
                    last.occurs() == Occurs.REQUIRED ? blurs : (last.occurs() == Occurs.OPTIONAL && counts),
                    "The field '%s' of '%s' cannot hold a count of people: it must be able to do without a small one.",
                    last.name(),
                    name);
            last = last.asCountOfPeople();
            return this;
        }

        /** Hides every value of the type from all but the given audiences and those above them. */
        public Builder<T, B> onlyFor(Audience... least) {
            visibility = Visibility.from(least);
            return this;
        }

        /** Lets each value say who may see it. */
        public Builder<T, B> visibility(Function<T, Visibility> byValue) {
            visibilityOf = byValue;
            return this;
        }

        /**
         * {@return the shape}
         *
         * @throws IllegalArgumentException if two fields have the same name
         */
        public Shape<T> done() {
            keepLast();
            return new Shape<>(this);
        }

        @SuppressWarnings("unchecked") // the draft is a B and the value what the kind reads
        Builder<T, B> add(
                String field,
                Kind<?> kind,
                Occurs occurs,
                Optional<Scalar<?>> keys,
                Function<T, ?> accessor,
                BiConsumer<B, ?> setter) {
            keepLast();
            BiConsumer<Object, Object> erased = (BiConsumer<Object, Object>) (BiConsumer<?, ?>) setter;
            last = new Field<>(field, kind, occurs, keys, Visibility.EVERYONE, false, false, accessor, erased);
            return this;
        }

        private void keepLast() {
            if (last != null) {
                fields.add(last);
                last = null;
            }
        }
    }
}
