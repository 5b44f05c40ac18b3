package org.kith.core.score;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.core.privacy.SmallCells;

/**
 * What many responses came to, group by group.
 *
 * <p>Disaggregations of parts of a population add up as tallies do; {@link #EMPTY} changes nothing. Immutable.
 *
 * @param groups the tallies by the label of the group; those of no group have the empty label
 */
public record Disaggregation(SortedMap<String, Tally> groups) {

    /** The disaggregation of no responses. */
    public static final Disaggregation EMPTY = new Disaggregation(ImmutableSortedMap.of());

    /** Makes a disaggregation. */
    public Disaggregation {
        groups = ImmutableSortedMap.copyOf(groups);
    }

    /**
     * {@return the disaggregation of the responses of both}
     *
     * @throws IllegalArgumentException if the tallies of a group cannot be added up
     */
    public Disaggregation plus(Disaggregation other) {
        SortedMap<String, Tally> sum = new TreeMap<>(groups);
        other.groups.forEach((group, tally) -> sum.merge(group, tally, Tally::plus));
        return new Disaggregation(sum);
    }

    /** {@return what the responses of all groups together came to} */
    public Tally whole() {
        return groups.values().stream().reduce(Tally.EMPTY, Tally::plus);
    }

    /**
     * {@return what may be shown to everybody: nothing of a small group, and no small number of people of any other}
     *
     * <p>A level that few people of one group reached is hidden in all groups and in the whole. Nodes look at the same answers, so if
     * any node hides a level, only the levels of the first node that has any are shown: in a scoring method with levels for the
     * whole, those. Means are shown if no node hides a level, and in each node and group either nobody or at least the minimum
     * has a number, has none, and stands behind the sum of the shares and behind what that lacks of the most it could be. So no
     * small count of a level can be worked out from what is shown beside it, however the nodes hang together.
     *
     * <p>That holds as long as neither the tallies nor what was shown of other nodes, of other groupings or of the same people
     * earlier can be seen too. It is about levels. Means are exact: where points are very uneven, a mean can tell how many gave which
     * answer.
     */
    public ShownGroups shown(SmallCells rule) {
        return new Suppression(rule, this).shown();
    }

    /** {@return how many groups there are, without their labels} */
    @Override
    public String toString() {
        return "Disaggregation(" + groups.size() + " groups)";
    }
}
