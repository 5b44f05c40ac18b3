package org.kith.empowerment;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;

/**
 * A talk that a coverage suggests.
 *
 * @param topic what it is about
 * @param bodies with whom, in the order of the rows; where all hangs on one body, that body first and then those with a remit
 * @param columns about which columns, in order; at least one
 */
public record Conversation(Topic topic, Set<BodyId> bodies, Set<CriterionKey> columns) {

    /** Makes a conversation. */
    public Conversation {
        bodies = ImmutableSet.copyOf(bodies);
        columns = ImmutableSet.copyOf(columns);
    }
}
