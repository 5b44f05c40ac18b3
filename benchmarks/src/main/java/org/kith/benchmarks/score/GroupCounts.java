package org.kith.benchmarks.score;

import java.util.ArrayList;
import java.util.List;

/**
 * What comes out for one group.
 *
 * @param levels how many respondents are at each of the four levels
 * @param points the sum of their weighted points, exact
 */
record GroupCounts(List<Long> levels, long points) {

    /** {@return the counts of all groups from how many are at the second, third and fourth level or above} */
    static List<GroupCounts> ofAtLeast(long rows, long[] atLeast, long[] points) {
        List<GroupCounts> groups = new ArrayList<>();
        for (int group = 0; group < points.length; group++) {
            long second = atLeast[3 * group];
            long third = atLeast[3 * group + 1];
            long fourth = atLeast[3 * group + 2];
            groups.add(new GroupCounts(List.of(rows - second, second - third, third - fourth, fourth), points[group]));
        }
        return groups;
    }
}
