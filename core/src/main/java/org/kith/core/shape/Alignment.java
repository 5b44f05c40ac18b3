package org.kith.core.shape;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which items of two lists belong together: first the places of the later list in order, then what is gone.
 *
 * @param pairs the pairs; each index of either list is in exactly one of them
 */
record Alignment(List<Pair> pairs) {

    /** The index of an item that is not in a list. */
    static final int NONE = -1;

    /** An item of the earlier list and one of the later list, by index; one of the two may be {@link #NONE}. */
    record Pair(int before, int after) {}

    /** Matches items that have the same key; no key may be twice in one list. */
    static Alignment byKey(List<?> before, List<?> after) {
        Map<Object, Integer> gone = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            gone.put(before.get(i), i);
        }
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (int i = 0; i < after.size(); i++) {
            Integer was = gone.remove(after.get(i));
            pairs.add(new Pair(was == null ? NONE : was, i));
        }
        gone.values().stream().sorted().forEach(was -> pairs.add(new Pair(was, NONE)));
        return new Alignment(pairs.build());
    }

    /** Matches what both lists begin with and what both end with, and of the rest one after the other. */
    static Alignment fromBothEnds(List<?> before, List<?> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int shift = after.size() - before.size();
        int end = before.size();
        while (end > start && end + shift > start && before.get(end - 1).equals(after.get(end - 1 + shift))) {
            end--;
        }
        return fromBothEnds(after.size(), end, shift);
    }

    private static Alignment fromBothEnds(int size, int end, int shift) {
        int paired = Math.min(end, end + shift);
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            boolean isTail = i >= end + shift;
            pairs.add(new Pair(isTail ? i - shift : i < paired ? i : NONE, i));
        }
        for (int i = paired; i < end; i++) {
            pairs.add(new Pair(i, NONE));
        }
        return new Alignment(pairs.build());
    }

    /** {@return the indices in the earlier list of the items that are in both, in the order of the later list} */
    List<Integer> kept() {
        return pairs.stream()
                .filter(pair -> pair.before() != NONE && pair.after() != NONE)
                .map(Pair::before)
                .toList();
    }
}
