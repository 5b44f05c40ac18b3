package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Side;

/**
 * What a node puts together of a framework.
 *
 * @param sides the sides of the work on which its criteria are
 * @param groups the places of the criteria at the top of the framework, in which its criteria are
 */
record Spread(ImmutableSet<Side> sides, ImmutableSet<Integer> groups) {

    private static final Spread NOTHING = new Spread(ImmutableSet.of(), ImmutableSet.of());

    boolean mixesSides() {
        return sides.size() > 1;
    }

    boolean isAcross() {
        return groups.size() > 1;
    }

    private Spread plus(Spread other) {
        return new Spread(
                Sets.union(sides, other.sides).immutableCopy(),
                Sets.union(groups, other.groups).immutableCopy());
    }

    /** Works out the spreads of the nodes of one rubric. Only for rubrics without cycles. */
    static final class Spreads {
        private final Nature.Natures natures;
        private final Map<CriterionKey, Side> sides;
        private final Map<CriterionKey, Integer> groups = new HashMap<>();
        private final PerNode<Spread> spreads = new PerNode<>(this::spread);

        Spreads(Nature.Natures natures, Framework framework) {
            this.natures = natures;
            this.sides = framework.sides();
            for (int i = 0; i < framework.criteria().size(); i++) {
                int group = i;
                framework.criteria().get(i).rated().forEach(criterion -> groups.put(criterion.key(), group));
            }
        }

        Spread of(RubricNode node) {
            return spreads.of(node);
        }

        private Spread spread(RubricNode node) {
            if (node.formula() instanceof Formula.Rating rating) {
                return rating(rating.criterion());
            }
            if (node.formula() instanceof Formula.SameAs same) {
                return natures.node(same.node()).map(this::of).orElse(NOTHING);
            }
            return node.formula().parts().stream().map(this::of).reduce(NOTHING, Spread::plus);
        }

        private Spread rating(CriterionKey criterion) {
            return new Spread(
                    only(Optional.ofNullable(sides.get(criterion))), only(Optional.ofNullable(groups.get(criterion))));
        }

        private static <T> ImmutableSet<T> only(Optional<T> value) {
            return value.map(ImmutableSet::of).orElse(ImmutableSet.of());
        }
    }
}
