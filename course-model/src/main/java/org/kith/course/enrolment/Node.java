package org.kith.course.enrolment;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A node of {@link Ordered}: values in order, and in all but the leaves a child for each, whose least value it is or was. Immutable.
 */
final class Node<T> {

    private static final int WIDTH = 32;
    private static final Node<?>[] NO_CHILDREN = {};

    private final Object[] values;
    private final Node<?>[] children;

    private Node(Object[] values, Node<?>[] children) {
        this.values = values;
        this.children = children;
    }

    static <T> Node<T> leaf(Object... values) {
        return new Node<>(values, NO_CHILDREN);
    }

    /** {@return the parent of two nodes that are what another one was split into} */
    static <T> Node<T> above(Node<T> first, Node<T> second) {
        return new Node<>(new Object[] {first.values[0], second.values[0]}, new Node<?>[] {first, second});
    }

    boolean isLeaf() {
        return children.length == 0;
    }

    int size() {
        return values.length;
    }

    @SuppressWarnings("unchecked") // only values of this type are put in
    T value(int index) {
        return (T) values[index];
    }

    @SuppressWarnings("unchecked") // only nodes of this type are put in
    Node<T> child(int index) {
        return (Node<T>) children[index];
    }

    boolean isTooWide() {
        return values.length > WIDTH;
    }

    Node<T> half(boolean second) {
        int middle = values.length / 2;
        int start = second ? middle : 0;
        int end = second ? values.length : middle;
        return new Node<>(
                Arrays.copyOfRange(values, start, end),
                isLeaf() ? NO_CHILDREN : Arrays.copyOfRange(children, start, end));
    }

    Node<T> withValue(int index, T value) {
        return new Node<>(inserted(values, index, value), NO_CHILDREN);
    }

    /** {@return this with a child in place of another, or with its halves if it is too wide} */
    Node<T> withChild(int index, Node<T> child) {
        if (child.isTooWide()) {
            Node<T> second = child.half(true);
            Node<T> first = withChild(index, child.half(false));
            return new Node<>(
                    inserted(first.values, index + 1, second.values[0]), inserted(first.children, index + 1, second));
        }
        Node<?>[] changed = children.clone();
        changed[index] = child;
        return new Node<>(withFirst(index, child.values[0]), changed);
    }

    Node<T> without(int index) {
        return new Node<>(removed(values, index), isLeaf() ? NO_CHILDREN : removed(children, index));
    }

    /** {@return the place of the last value that is not above another; -1 if all are} */
    int place(T value, Comparator<? super T> order) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(value(middle), value) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Object[] withFirst(int index, Object first) {
        if (values[index] == first) {
            return values;
        }
        Object[] changed = values.clone();
        changed[index] = first;
        return changed;
    }

    private static <E> E[] inserted(E[] array, int index, E element) {
        E[] longer = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, index, longer, index + 1, array.length - index);
        longer[index] = element;
        return longer;
    }

    private static <E> E[] removed(E[] array, int index) {
        E[] shorter = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, index + 1, shorter, index, array.length - index - 1);
        return shorter;
    }
}
