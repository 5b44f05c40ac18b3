package org.kith.core.shape;

import java.util.function.Supplier;

/**
 * A kind that is looked up when it is first needed, for types that hold themselves. Immutable.
 *
 * @param <V> the Java type of the value
 */
public final class Recursive<V> implements Kind<V> {

    private final String name;
    private final Supplier<? extends Kind<V>> target;

    private Recursive(String name, Supplier<? extends Kind<V>> target) {
        this.name = name;
        this.target = target;
    }

    /**
     * {@return a kind that stands for another, such as the shape that is being declared}
     *
     * @param name the name of the other kind
     * @param target gives the other kind; asked whenever it is needed, so it must always give the same
     */
    public static <V> Recursive<V> of(String name, Supplier<? extends Kind<V>> target) {
        return new Recursive<>(name, target);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Kind<V> resolved() {
        return target.get().resolved();
    }
}
