package org.kith.course.enrolment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A node of {@link Ordered}: values in order, and in all but the leaves a child for each, whose least value it is or was. Immutable.
 *
 * <p>The ranks of the values stand beside them, so that a search need not fetch the values but where ranks are the same.
 */
final class Node<T extends Ranked> {

    static final int WIDTH = 32;
    private static final Node<?>[] NO_CHILDREN = {};

    private final long[] ranks;
    private final Object[] values;
    private final Node<?>[] children;

    private Node(long[] ranks, Object[] values, Node<?>[] children) {
        this.ranks = ranks;
        this.values = values;
        this.children = children;
    }

    /** {@return a leaf of values in order; at least one} */
    static <T extends Ranked> Node<T> leaf(List<T> values) {
        return new Node<>(values.stream().mapToLong(Ranked::rank).toArray(), values.toArray(), NO_CHILDREN);
    }

    /** {@return the parent of nodes in order; at least one} */
    static <T extends Ranked> Node<T> parent(List<Node<T>> children) {
        return new Node<>(
                children.stream().mapToLong(child -> child.ranks[0]).toArray(),
                children.stream().map(child -> child.values[0]).toArray(),
                children.toArray(NO_CHILDREN));
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
                Arrays.copyOfRange(ranks, start, end),
                Arrays.copyOfRange(values, start, end),
                isLeaf() ? NO_CHILDREN : Arrays.copyOfRange(children, start, end));
    }

    Node<T> withValue(int index, T value) {
        return new Node<>(inserted(ranks, index, value.rank()), inserted(values, index, value), NO_CHILDREN);
    }

    /** {@return this with a child in place of another, or with its halves if it is too wide} */
    Node<T> withChild(int index, Node<T> child) {
        if (child.isTooWide()) {
            Node<T> second = child.half(true);
            Node<T> first = withChild(index, child.half(false));
            return new Node<>(
                    inserted(first.ranks, index + 1, second.ranks[0]),
                    inserted(first.values, index + 1, second.values[0]),
                    inserted(first.children, index + 1, second));
        }
        Node<?>[] changed = children.clone();
        changed[index] = child;
        return values[index] == child.values[0]
                ? new Node<>(ranks, values, changed)
                : new Node<>(with(ranks, index, child.ranks[0]), with(values, index, child.values[0]), changed);
    }

    Node<T> without(int index) {
        return new Node<>(
                removed(ranks, index), removed(values, index), isLeaf() ? NO_CHILDREN : removed(children, index));
    }

    /** {@return the place of the last value that is not above another; -1 if all are} */
    int place(T value, Comparator<? super T> order) {
        long rank = value.rank();
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranks[middle] < rank || (ranks[middle] == rank && order.compare(value(middle), value) <= 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static Object[] with(Object[] array, int index, Object element) {
        Object[] changed = array.clone();
        changed[index] = element;
        return changed;
    }

    private static long[] with(long[] array, int index, long element) {
        long[] changed = array.clone();
        changed[index] = element;
        return changed;
    }

    private static <E> E[] inserted(E[] array, int index, E element) {
        E[] longer = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, index, longer, index + 1, array.length - index);
        longer[index] = element;
        return longer;
    }

    private static long[] inserted(long[] array, int index, long element) {
        long[] longer = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, index, longer, index + 1, array.length - index);
        longer[index] = element;
        return longer;
    }

    private static <E> E[] removed(E[] array, int index) {
        E[] shorter = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, index + 1, shorter, index, array.length - index - 1);
        return shorter;
    }

    private static long[] removed(long[] array, int index) {
        long[] shorter = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, index + 1, shorter, index, array.length - index - 1);
        return shorter;
    }
}
