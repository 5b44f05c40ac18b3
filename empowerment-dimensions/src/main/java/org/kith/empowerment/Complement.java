package org.kith.empowerment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;

/**
 * Two bodies that cover more together than either does alone, as far as is known, so that each has something to bring.
 *
 * @param first the body that comes first in the rows of the coverage
 * @param second the other one
 * @param together the columns on which at least one of them is known to be active, in order
 * @param certain whether that holds whatever the unknown cells turn out to be; if not, the next thing is to ask
 */
public record Complement(BodyId first, BodyId second, Set<CriterionKey> together, boolean certain) {

    /** Makes a complement. */
    public Complement {
        together = ImmutableSet.copyOf(together);
    }

    /** {@return the pairs among bodies, in their order} */
    static List<Complement> among(ImmutableList<BodyId> bodies, ImmutableList<CellColumn> columns) {
        ImmutableList.Builder<Complement> pairs = ImmutableList.builder();
        for (int i = 0; i < bodies.size(); i++) {
            for (BodyId second : bodies.subList(i + 1, bodies.size())) {
                BodyId first = bodies.get(i);
                if (brings(first, second, columns) && brings(second, first, columns)) {
                    pairs.add(pair(first, second, columns));
                }
            }
        }
        return pairs.build();
    }

    private static Complement pair(BodyId first, BodyId second, ImmutableList<CellColumn> columns) {
        Set<CriterionKey> together = columns.stream()
                .filter(column ->
                        column.active().contains(first) || column.active().contains(second))
                .map(CellColumn::key)
                .collect(toImmutableSet());
        boolean certain = surelyBrings(first, second, columns) && surelyBrings(second, first, columns);
        return new Complement(first, second, together, certain);
    }

    private static boolean brings(BodyId one, BodyId other, ImmutableList<CellColumn> columns) {
        return columns.stream()
                .anyMatch(column ->
                        column.active().contains(one) && !column.active().contains(other));
    }

    private static boolean surelyBrings(BodyId one, BodyId other, ImmutableList<CellColumn> columns) {
        return columns.stream()
                .anyMatch(column ->
                        column.active().contains(one) && !column.hopeful().contains(other));
    }
}
