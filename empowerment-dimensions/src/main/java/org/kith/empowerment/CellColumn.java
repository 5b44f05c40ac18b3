package org.kith.empowerment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;

/**
 * What every body does about one column.
 *
 * @param key the column
 * @param covers what each body does, in the order of the rows
 * @param active the bodies that are active
 * @param unknown the bodies of which nobody knows
 */
record CellColumn(
        CriterionKey key,
        ImmutableMap<BodyId, Cover> covers,
        ImmutableSet<BodyId> active,
        ImmutableSet<BodyId> unknown) {

    /** {@return the columns of a coverage, in order} */
    static ImmutableList<CellColumn> of(Coverage coverage) {
        return coverage.columns().stream()
                .map(column -> of(column.key(), ImmutableMap.copyOf(coverage.covers(column.key()))))
                .collect(toImmutableList());
    }

    private static CellColumn of(CriterionKey key, ImmutableMap<BodyId, Cover> covers) {
        return new CellColumn(key, covers, who(covers, Cover.ACTIVE::equals), who(covers, Cover.UNKNOWN::equals));
    }

    private static ImmutableSet<BodyId> who(ImmutableMap<BodyId, Cover> covers, Predicate<Cover> does) {
        return covers.keySet().stream()
                .filter(body -> does.test(covers.getOrDefault(body, Cover.UNKNOWN)))
                .collect(toImmutableSet());
    }

    /** {@return the keys of the columns that are so in any case, and of those that may be} */
    static Known<CriterionKey> where(
            ImmutableList<CellColumn> columns, Predicate<CellColumn> certain, Predicate<CellColumn> possible) {
        return new Known<>(keys(columns, certain), keys(columns, possible));
    }

    private static ImmutableSet<CriterionKey> keys(ImmutableList<CellColumn> columns, Predicate<CellColumn> test) {
        return columns.stream().filter(test).map(CellColumn::key).collect(toImmutableSet());
    }

    /** {@return the bodies that are active, or may be} */
    ImmutableSet<BodyId> hopeful() {
        return who(covers, cover -> cover == Cover.ACTIVE || cover == Cover.UNKNOWN);
    }

    /** {@return the bodies that have a remit and are not active} */
    ImmutableSet<BodyId> remit() {
        return who(covers, Cover.REMIT::equals);
    }

    boolean hasActive() {
        return !active.isEmpty();
    }

    boolean isGap() {
        return active.isEmpty() && unknown.isEmpty();
    }

    /** {@return whether nobody is known to be active, and somebody may be} */
    boolean isOpen() {
        return active.isEmpty() && !unknown.isEmpty();
    }

    /** {@return the bodies that may turn out to be the only active one} */
    ImmutableSet<BodyId> soles() {
        return active.isEmpty() ? unknown : active.size() == 1 ? active : ImmutableSet.of();
    }

    boolean isSoleCertain() {
        return active.size() == 1 && unknown.isEmpty();
    }
}
