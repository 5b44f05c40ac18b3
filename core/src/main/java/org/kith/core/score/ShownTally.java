package org.kith.core.score;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What of a {@link Tally} may be shown to everybody.
 *
 * @param rows how many responses were counted
 * @param nodes what they came to, by the key of the node, in the order of the scoring method
 */
public record ShownTally(long rows, Map<String, ShownNode> nodes) {

    /** Makes what may be shown. */
    public ShownTally {
        nodes = ImmutableMap.copyOf(nodes);
    }
}
