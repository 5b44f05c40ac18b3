package org.kith.core.shape;

/**
 * The sort of value that a field holds, and so its form on the wire.
 *
 * <p>There are five: a {@link Scalar} is one string, number or boolean; a {@link Shape} is an object; {@link Variants} are
 * the shapes of a sealed type, told apart by a field; {@link TextKind} is a wording with its translations; {@link Recursive}
 * stands for a shape that holds itself. Immutable.
 *
 * @param <V> the Java type of the value
 */
public sealed interface Kind<V> permits Scalar, TextKind, Shape, Variants, Recursive {

    /** {@return the name of the kind in messages and schemas, such as {@code date}} */
    String name();

    /**
     * {@return the kind itself, with the indirection of a recursive kind resolved}
     */
    default Kind<V> resolved() {
        return this;
    }
}
