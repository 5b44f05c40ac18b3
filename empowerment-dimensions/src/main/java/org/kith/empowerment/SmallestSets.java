package org.kith.empowerment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;

/**
 * The fewest bodies that are known to cover all that is covered at all.
 *
 * @param columns what they cover: every column on which a body is known to be active; the others are beyond everybody's reach
 * @param sets the sets, each in the order of the rows, and in that order beside each other; every one of a {@link #complete}
 *     search, or one that is small but perhaps not smallest
 * @param atLeast how many bodies it takes at the very least, even if every unknown cell turned out to be active; equal to the
 *     size of the sets if it is known that no fewer bodies will do
 * @param complete whether all sets were tried, which is so for up to {@link #MOST_BODIES} active bodies
 */
public record SmallestSets(Set<CriterionKey> columns, List<Set<BodyId>> sets, int atLeast, boolean complete) {

    /** The most active bodies of which all sets are tried. */
    public static final int MOST_BODIES = 20;

    /** Makes the sets. */
    public SmallestSets {
        columns = ImmutableSet.copyOf(columns);
        sets = ImmutableList.copyOf(sets);
    }
}
