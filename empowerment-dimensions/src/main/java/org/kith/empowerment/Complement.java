package org.kith.empowerment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;

/**
 * Two bodies that cover more together than either does alone, so that each has something to bring to the other.
 *
 * @param first the body that comes first in the rows of the coverage
 * @param second the other one
 * @param together the columns on which at least one of them is active, those of the first before what the second adds
 */
public record Complement(BodyId first, BodyId second, Set<CriterionKey> together) {

    /** Makes a complement. */
    public Complement {
        together = ImmutableSet.copyOf(together);
    }

    /** {@return the pairs among bodies with the columns on which each is active; in the order of the bodies} */
    static List<Complement> among(Map<BodyId, Set<CriterionKey>> active) {
        ImmutableList<BodyId> bodies = ImmutableList.copyOf(active.keySet());
        ImmutableList.Builder<Complement> pairs = ImmutableList.builder();
        for (int i = 0; i < bodies.size(); i++) {
            for (BodyId second : bodies.subList(i + 1, bodies.size())) {
                pair(bodies.get(i), second, active).ifPresent(pairs::add);
            }
        }
        return pairs.build();
    }

    private static Optional<Complement> pair(BodyId first, BodyId second, Map<BodyId, Set<CriterionKey>> active) {
        Set<CriterionKey> ofFirst = active.getOrDefault(first, Set.of());
        Set<CriterionKey> ofSecond = active.getOrDefault(second, Set.of());
        Set<CriterionKey> together = Sets.union(ofFirst, ofSecond);
        return together.size() > Math.max(ofFirst.size(), ofSecond.size())
                ? Optional.of(new Complement(first, second, together))
                : Optional.empty();
    }
}
