package org.kith.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Crosswalk;

/**
 * What is known of a place's own steps, under the steps of the charter, so that places can be compared.
 *
 * <p>What is known of a merged step stands under each of the steps that it stands for, whole and not divided. Where several
 * local steps stand for one, all that is known stands there, in their order; nothing is averaged. What cannot be compared is
 * told by the other three. Immutable.
 *
 * @param comparable what is known, by the steps of the charter, in its order
 * @param ownAims what is known of the place's own aims, which the charter has not
 * @param silent the steps of the charter of which nothing is known here
 * @param unknown keys under which something was told, and that are no step of the place
 * @param <V> what is known of a step, such as a rating or a figure
 */
public record RollUp<V>(
        Map<CriterionKey, List<V>> comparable,
        Map<CriterionKey, V> ownAims,
        Set<CriterionKey> silent,
        Set<CriterionKey> unknown) {

    /** Keeps copies. */
    public RollUp {
        comparable = ImmutableMap.copyOf(comparable);
        ownAims = ImmutableMap.copyOf(ownAims);
        silent = ImmutableSet.copyOf(silent);
        unknown = ImmutableSet.copyOf(unknown);
    }

    static <V> RollUp<V> of(Crosswalk crosswalk, Map<CriterionKey, V> byStep) {
        ImmutableMap<CriterionKey, V> known = ordered(crosswalk, byStep);
        ImmutableMap.Builder<CriterionKey, List<V>> comparable = ImmutableMap.builder();
        for (CriterionKey key : crosswalk.to()) {
            ImmutableList<V> values = ImmutableList.copyOf(
                    Maps.filterKeys(known, crosswalk.back(key)::contains).values());
            if (!values.isEmpty()) {
                comparable.put(key, values);
            }
        }
        ImmutableMap<CriterionKey, List<V>> compared = comparable.build();
        return new RollUp<>(
                compared,
                Maps.filterKeys(known, crosswalk.unmatched()::contains),
                Sets.difference(crosswalk.to(), compared.keySet()),
                Sets.difference(byStep.keySet(), crosswalk.from()));
    }

    /** Puts what is known in the order of the place's steps. */
    private static <V> ImmutableMap<CriterionKey, V> ordered(Crosswalk crosswalk, Map<CriterionKey, V> byStep) {
        ImmutableMap.Builder<CriterionKey, V> ordered = ImmutableMap.builder();
        for (CriterionKey key : crosswalk.from()) {
            V value = byStep.get(key);
            if (value != null) {
                ordered.put(key, value);
            }
        }
        return ordered.build();
    }
}
