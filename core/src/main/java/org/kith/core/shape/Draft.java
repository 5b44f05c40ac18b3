package org.kith.core.shape;

/**
 * A value in the making, filled field by field in any order. Not thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Draft<T> {

    private final Shape<T> shape;
    private final Object draft;

    Draft(Shape<T> shape, Object draft) {
        this.shape = shape;
        this.draft = draft;
    }

    /**
     * Sets a field.
     *
     * @param position the position of the field in {@link Shape#fields()}
     * @param value one value of the field's kind, or a list, set or map of them, as {@link Field#occurs()} says; an optional
     *     field takes the value itself
     * @throws ClassCastException if the value is not of the field's kind
     */
    public void put(int position, Object value) {
        shape.put(position, draft, value);
    }

    /**
     * {@return the value}
     *
     * @throws IllegalArgumentException if an invariant of the type does not hold
     * @throws IllegalStateException if a required field was not set
     */
    public T build() {
        return shape.build(draft);
    }
}
