package org.kith.core.score;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;

/**
 * What of a {@link NodeTally} may be shown to everybody.
 *
 * @param meanShare the mean of the shares, exact; empty if that is hidden, or no response has a number
 * @param levels how many responses reached each level, in the order of the node; a level that is hidden is absent
 * @param withoutLevel how many responses reached no level; empty if that is hidden
 */
public record ShownNode(Optional<Fraction> meanShare, Map<LevelKey, Long> levels, Optional<Long> withoutLevel) {

    /** What is shown of a node of which nothing may be. */
    static final ShownNode NOTHING = new ShownNode(Optional.empty(), ImmutableMap.of(), Optional.empty());

    /** Makes what may be shown. */
    public ShownNode {
        levels = ImmutableMap.copyOf(levels);
    }
}
