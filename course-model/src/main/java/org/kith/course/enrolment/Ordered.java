package org.kith.course.enrolment;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values in an order that tells any two apart. Immutable; a changed copy shares nearly all with this one.
 *
 * <p>A search tree with wide nodes: a change copies three or four short arrays, where a binary tree copies a node for each doubling of
 * the size. Nodes that lose values are not joined, only dropped when they are empty; so the depth goes by the most values that
 * there ever were.
 */
final class Ordered<T extends Ranked> {

    private final Comparator<? super T> order;
    private final @Nullable Node<T> root;

    private Ordered(Comparator<? super T> order, @Nullable Node<T> root) {
        this.order = order;
        this.root = root;
    }

    static <T extends Ranked> Ordered<T> by(Comparator<? super T> order) {
        return new Ordered<>(order, null);
    }

    /** {@return others, which are in order, in the same order; there is room between them for more} */
    Ordered<T> of(List<T> sorted) {
        if (sorted.isEmpty()) {
            return by(order);
        }
        List<Node<T>> level = grouped(sorted, Node::leaf);
        while (level.size() > 1) {
            level = grouped(level, Node::parent);
        }
        return new Ordered<>(order, level.get(0));
    }

    private static <A, B> List<B> grouped(List<A> parts, Function<List<A>, B> group) {
        return Lists.partition(parts, Node.WIDTH * 3 / 4).stream().map(group).toList();
    }

    /** {@return these and another} */
    Ordered<T> plus(T value) {
        Node<T> grown = root == null ? Node.leaf(List.of(value)) : plus(root, value);
        return new Ordered<>(
                order, grown.isTooWide() ? Node.parent(List.of(grown.half(false), grown.half(true))) : grown);
    }

    /** {@return these without one, if it is among them} */
    Ordered<T> minus(T value) {
        return root == null ? this : new Ordered<>(order, minus(root, value));
    }

    /** {@return the first, if there is one} */
    @Nullable
    T first() {
        Node<T> node = root;
        while (node != null && !node.isLeaf()) {
            node = node.child(0);
        }
        return node == null ? null : node.value(0);
    }

    /** {@return the first ones of which something is true, up to one of which it is not} */
    List<T> takeWhile(Predicate<? super T> predicate) {
        List<T> taken = new ArrayList<>();
        if (root != null) {
            take(root, predicate, taken);
        }
        return taken;
    }

    private Node<T> plus(Node<T> node, T value) {
        int place = node.place(value, order);
        if (node.isLeaf()) {
            return node.withValue(place + 1, value);
        }
        int index = Math.max(0, place);
        return node.withChild(index, plus(node.child(index), value));
    }

    private @Nullable Node<T> minus(Node<T> node, T value) {
        int index = node.place(value, order);
        if (index < 0) {
            return node;
        }
        if (node.isLeaf()) {
            boolean isThere = order.compare(node.value(index), value) == 0;
            return !isThere ? node : node.size() == 1 ? null : node.without(index);
        }
        Node<T> left = minus(node.child(index), value);
        if (left != null) {
            return node.withChild(index, left);
        }
        return node.size() == 1 ? null : node.without(index);
    }

    /** {@return whether it is still true} */
    private boolean take(Node<T> node, Predicate<? super T> predicate, List<T> taken) {
        for (int i = 0; i < node.size(); i++) {
            if (!node.isLeaf()) {
                if (!take(node.child(i), predicate, taken)) {
                    return false;
                }
            } else if (predicate.test(node.value(i))) {
                taken.add(node.value(i));
            } else {
                return false;
            }
        }
        return true;
    }
}
