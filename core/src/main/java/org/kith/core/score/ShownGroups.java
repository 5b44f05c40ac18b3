package org.kith.core.score;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What of a {@link Disaggregation} may be shown to everybody.
 *
 * <p>Small groups are left out, and others with them so that none can be worked out from the whole. Immutable.
 *
 * @param whole all groups together, those that are not shown too; empty if there are too few responses
 * @param groups those that are shown, by label
 */
public record ShownGroups(Optional<ShownTally> whole, SortedMap<String, ShownTally> groups) {

    /** Makes what may be shown. */
    public ShownGroups {
        groups = ImmutableSortedMap.copyOf(groups);
    }

    /** {@return how many groups are shown, without their labels} */
    @Override
    public String toString() {
        return "ShownGroups(" + groups.size() + " groups)";
    }
}
