package org.kith.course.enrolment;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Entries in an order, of which those that no longer count are taken out late. Immutable.
 *
 * <p>Most entries leave from somewhere within, and to look for them there costs more than all else that a command does. So an entry
 * stays until it comes first, or until less than half of all count; the first one always counts. Over many commands, each costs
 * no more than if it were taken out at once.
 */
final class Queue<E extends Ranked> {

    private static final int SLACK = 64;

    private final Ordered<E> entries;
    private final int size;
    private final int counting;

    private Queue(Ordered<E> entries, int size, int counting) {
        this.entries = entries;
        this.size = size;
        this.counting = counting;
    }

    static <E extends Ranked> Queue<E> of(Ordered<E> entries) {
        return new Queue<>(entries, 0, 0);
    }

    Queue<E> plus(E entry) {
        return new Queue<>(entries.plus(entry), size + 1, counting + 1);
    }

    /** {@return this after one entry has ceased to count} */
    Queue<E> minusOne(Predicate<? super E> counts) {
        Ordered<E> left = entries;
        int leftSize = size;
        for (E first = left.first(); first != null && !counts.test(first); first = left.first()) {
            left = left.minus(first);
            leftSize--;
        }
        return leftSize > 2 * counting + SLACK
                ? new Queue<>(left.of(takeWhile(entry -> true, counts)), counting - 1, counting - 1)
                : new Queue<>(left, leftSize, counting - 1);
    }

    @Nullable
    E first() {
        return entries.first();
    }

    /** {@return the entries that count, in order, up to one of which something is not true} */
    List<E> takeWhile(Predicate<? super E> predicate, Predicate<? super E> counts) {
        return entries.takeWhile(predicate).stream().filter(counts).toList();
    }
}
