package org.kith.charter.portfolio;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the first few of many, in an order in which no two different ones are alike. Not thread-safe.
 *
 * <p>The first few of a whole are among the first few of its parts, so parts can be put together.
 */
final class Foremost<T> {

    private final Comparator<T> order;
    private final int limit;
    private final List<T> kept = new ArrayList<>();

    Foremost(Comparator<T> order, int limit) {
        this.order = order;
        this.limit = limit;
    }

    void add(T one) {
        if (kept.size() == limit && order.compare(one, kept.get(limit - 1)) >= 0) {
            return;
        }
        int found = Collections.binarySearch(kept, one, order);
        kept.add(found < 0 ? -found - 1 : found, one);
        if (kept.size() > limit) {
            kept.remove(limit);
        }
    }

    void addAll(List<T> others) {
        others.forEach(this::add);
    }

    ImmutableList<T> list() {
        return ImmutableList.copyOf(kept);
    }
}
