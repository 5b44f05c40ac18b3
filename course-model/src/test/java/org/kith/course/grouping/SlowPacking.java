package org.kith.course.grouping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out whether teams fit into sets of 4 to 8 by trying everything; slow and obviously right. */
final class SlowPacking {

    private SlowPacking() {}

    static boolean isPossible(List<Integer> sizes) {
        List<Integer> falling = new ArrayList<>(sizes);
        falling.sort(Collections.reverseOrder());
        return isPossible(falling, 0, List.of(), new HashSet<>());
    }

    /** Puts the next team into each of the sets that were begun, or into one of its own. */
    private static boolean isPossible(List<Integer> sizes, int next, List<Integer> sets, Set<List<Integer>> failed) {
        if (next == sizes.size()) {
            return sets.stream().allMatch(people -> people >= 4);
        }
        List<Integer> state = new ArrayList<>(sets);
        state.add(next);
        if (sizes.get(next) > 8 || failed.contains(state)) {
            return false;
        }
        for (int i = 0; i <= sets.size(); i++) {
            List<Integer> more = new ArrayList<>(sets);
            if (i == sets.size()) {
                more.add(sizes.get(next));
            } else {
                more.set(i, more.get(i) + sizes.get(next));
            }
            Collections.sort(more);
            if (more.get(more.size() - 1) <= 8 && isPossible(sizes, next + 1, more, failed)) {
                return true;
            }
        }
        failed.add(state);
        return false;
    }
}
