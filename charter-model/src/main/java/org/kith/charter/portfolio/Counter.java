package org.kith.charter.portfolio;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Counts by key, and keeps the counts of the first few keys. Not thread-safe.
 *
 * <p>A key among the first few of a whole is among the first few of every part that has it, so its count is exact however the
 * whole was divided.
 */
final class Counter<K> {

    private final NavigableMap<K, Long> counts;
    private final int limit;

    Counter(Comparator<K> order, int limit) {
        this.counts = new TreeMap<>(order);
        this.limit = limit;
    }

    /** {@return one for constants, which are few} */
    static <E extends Enum<E>> Counter<E> ofConstants() {
        return new Counter<E>(Comparator.naturalOrder(), Integer.MAX_VALUE);
    }

    void add(K key) {
        add(key, 1);
    }

    void add(K key, long count) {
        counts.merge(key, count, Long::sum);
        if (counts.size() > limit) {
            counts.pollLastEntry();
        }
    }

    void addAll(Map<K, Long> others) {
        others.forEach(this::add);
    }

    ImmutableMap<K, Long> counts() {
        return ImmutableMap.copyOf(counts);
    }
}
